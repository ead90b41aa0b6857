import Taro from '@tarojs/taro';
import { attempt } from './result';

/** What the page's first drawing takes at most; a selector that is not drawn yet is not scrolled to. */
const firstPaintMs = 100;

/**
 * Brings the element with an id to the top of the screen, once the page stands. Where that fails the page stays where
 * it is.
 */
export function scrollToId(id: string): void {
  setTimeout(
    () => void attempt(() => Taro.pageScrollTo({ selector: `#${id}`, duration: 0, offsetTop: -12 })),
    firstPaintMs,
  );
}
