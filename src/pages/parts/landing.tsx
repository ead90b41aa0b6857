import { useEffect, useRef, type PropsWithChildren } from 'react';
import type { Store } from '@/content';
import type { Article as ArticleData } from '@/domain/article/blocks';
import { homeArticle } from '@/domain/article/pages';
import type { SavedCity } from '@/domain/city/saved';
import { destinationOf, linkTo } from '@/domain/launch';
import type { Words } from '@/domain/language';
import { pageOf, type PageQuery } from '@/domain/pages';
import { replacePage, usePageLaunch, useShare } from '@/platform';
import { fillCity, land, useCity, useStore, useWords } from '@/state';
import { Article } from './article';
import { detailsOf } from './city-record';
import { LandedContext, useShareCard, type Landed } from './landed';

const Shared = () => {
  useShare(useShareCard());
  return null;
};

/** What a page says as one text: with what its link asks for, and for the place that came along. */
export type ArticleOf = (store: Store, words: Words, query: PageQuery, city: SavedCity | undefined) => ArticleData;

const Still = ({ articleOf, query }: { readonly articleOf: ArticleOf; readonly query: PageQuery }) => (
  <Article article={articleOf(useStore(), useWords(), query, useCity().city)} />
);

/**
 * Stands around every page: reads how it was opened, takes the city, the language and the fair that came along, goes on
 * to the page that a code meant, and answers when the page is shared. In single-page mode the page is drawn as one
 * text.
 */
export const Landing = ({
  articleOf = homeArticle,
  children,
}: PropsWithChildren<{ readonly articleOf?: ArticleOf }>) => {
  const store = useStore();
  const launch = usePageLaunch();
  const first = useRef<Landed>();
  if (!first.current) {
    const destination = destinationOf(launch, store);
    const { door, language, single } = destination;
    const name = door.city ? store.place(door.city) : undefined;
    land({ fair: door.fair, city: door.city && name ? { adcode: door.city, name } : undefined, language }, !single);
    first.current = {
      here: pageOf(String(launch.path)) ?? 'home',
      destination,
      shown: { current: destination.query },
      own: { current: undefined },
    };
  }
  const landed = first.current;
  const { destination, here } = landed;
  useEffect(() => {
    if (destination.page !== here && destination.arrival !== 'direct' && !destination.single)
      void replacePage(destination.page, linkTo(destination));
  }, [destination, here]);
  // After the first paint, and never in single-page mode, whose storage is not the person's.
  useEffect(() => {
    if (!destination.single) void fillCity(detailsOf);
  }, [destination]);
  return (
    <LandedContext.Provider value={landed}>
      <Shared />
      {destination.single ? <Still articleOf={articleOf} query={destination.query} /> : children}
    </LandedContext.Provider>
  );
};
