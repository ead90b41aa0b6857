import type { PageName, PageQuery } from './routes';
import type { ScenePayload } from './scene';

/** A launch as the phone gives it; nothing in it is trusted. `scene` is WeChat's number for where it came from. */
export interface LaunchOptions {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly scene?: unknown;
}

/** A launch after it was checked: the only way in which a screen gets a parameter of its link. */
export interface Destination {
  readonly page: PageName;
  /** What the page gets: only keys it knows, only ids of the store. */
  readonly query: PageQuery;
  /**
   * Keys of the page whose value is no id of the store, for the page to say so; a value that is no word stands as
   * `unknown`.
   */
  readonly unknown: PageQuery;
  /** `damaged`: there was a code, and it could not be read. */
  readonly arrival: 'direct' | 'code' | 'share' | 'damaged';
  readonly payload: Pick<ScenePayload, 'fair' | 'stand' | 'city'>;
  readonly language: 'zh' | 'en' | undefined;
  /** The link was made for a parent, who sees care mode. */
  readonly careMode: true | undefined;
  /** The hash of what the step or guide said when the link was made, and whether it says something else today. */
  readonly sent: string | undefined;
  readonly changed: boolean;
  /** Opened from Moments: nothing can be tapped there (scene 1154). */
  readonly readOnly: boolean;
  /** Keys of the launch that were not used. */
  readonly ignored: readonly string[];
}
