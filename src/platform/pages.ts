import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { pageFolders, pathOf, type PageName, type PageQuery } from '@/lib/routes';
import { attempt } from './result';

/** Whether a name from the content is a page of this build. */
export const isPage = (name: string): name is PageName => Object.prototype.hasOwnProperty.call(pageFolders, name);

/** WeChat allows ten pages on the stack; past that a page is replaced instead of added. */
const maxStack = 9;

/** Opens a page of this app. Home ends the trail; a failure leaves the person where they are. */
export async function openPage(page: PageName, query: PageQuery = {}): Promise<void> {
  const url = pathOf(page, query);
  try {
    if (page === 'home') await Taro.reLaunch({ url });
    else if (Taro.getCurrentPages().length > maxStack) await Taro.redirectTo({ url });
    else await Taro.navigateTo({ url });
  } catch {
    // A second tap while a page is opening is refused by WeChat; the first one goes on.
  }
}

/** Puts a page in the place of this one. A failure leaves the person where they are. */
export async function replacePage(page: PageName, query: PageQuery): Promise<void> {
  try {
    await Taro.redirectTo({ url: pathOf(page, query) });
  } catch {
    // The page that is open stays: it works too.
  }
}

/** Goes back one page, or home when this is the first. */
export async function goBack(): Promise<void> {
  if (Taro.getCurrentPages().length > 1 && (await attempt(() => Taro.navigateBack())).ok) return;
  await openPage('home');
}

/** Keeps the page's title bar at the given words, also after coming back from another page. */
export function usePageTitle(title: string): void {
  // A phone without the call keeps the title that it has.
  const show = () => void attempt(() => Taro.setNavigationBarTitle({ title }));
  useDidShow(show);
  useEffect(show, [title]);
}

/** Calls back when the page comes into view again: from another page, another app or another tab. */
export function usePageShown(shown: () => void): void {
  useDidShow(shown);
}
