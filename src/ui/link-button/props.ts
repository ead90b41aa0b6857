import type { ButtonProps } from '../button/props';

/**
 * A button that leads out of the app: to the dialler, another app or a site. `href` is the real link of the browser,
 * `onPress` what WeChat does.
 */
export interface LinkButtonProps extends ButtonProps {
  readonly href: string;
}
