import { pathOf, type PageName, type PageQuery } from './pages';

/** A browser asks no page what to share; the address is copied instead. */
export const useShare: (title: string, page: PageName, query: PageQuery) => void = () => undefined;

/** The whole address of a page of this site with its query; undefined where pages have no address. */
export const linkTo = (page: PageName, query: PageQuery): string | undefined => `${window.location.href.split('#')[0] ?? ''}#${pathOf(page, query)}`;
