import { useAddToFavorites, useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { pictureFile } from '@/lib/routes';
import { pathOf } from '@/lib/routes';
import { refused, type Result } from './result';
import type { Sent, ShareCard } from './share-card';

const queryOf = (path: string): string => path.split('?')[1] ?? '';

/**
 * Answers WeChat when the page is sent to a chat, to Moments or to favourites. Moments and favourites take the query
 * without the path. Source: developers.weixin.qq.com, Page.onShareAppMessage, onShareTimeline, onAddToFavorites.
 */
export function useShare(card: () => ShareCard): void {
  const answer = () => {
    const { title, page, query, picture } = card();
    return { title, path: pathOf(page, query), imageUrl: pictureFile(page, picture) };
  };
  const side = () => {
    const { path, ...rest } = answer();
    return { ...rest, query: queryOf(path) };
  };
  useShareAppMessage(answer);
  useShareTimeline(side);
  useAddToFavorites(side);
}

export const linkOf = (card: ShareCard): string => pathOf(card.page, card.query);

/** WeChat sends by its own button (`open-type="share"`), never from a script. */
export const sendLink = async (): Promise<Result<Sent>> => refused('unavailable');
