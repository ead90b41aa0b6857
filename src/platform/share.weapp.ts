import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { pathOf, type PageName, type PageQuery } from './pages';

/**
 * What WeChat sends when the person shares this page, to a chat or to Moments. The page's config must set `enableShareAppMessage` and
 * `enableShareTimeline`, since Taro looks for the hooks in the page's own file only.
 */
export function useShare(title: string, page: PageName, query: PageQuery): void {
  const path = pathOf(page, query);
  useShareAppMessage(() => ({ title, path }));
  useShareTimeline(() => ({ title, query: path.split('?')[1] ?? '' }));
}

/** A mini-program has no address to copy. */
export const linkTo: (page: PageName, query: PageQuery) => string | undefined = () => undefined;
