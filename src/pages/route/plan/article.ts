import type { ArticleOf } from '../../parts/landing';
import { finderArticle, planArticle } from '@/domain/article/route';
import { shownRoute } from '@/domain/route/mine';
import { planOf } from '@/domain/route/plan';
import { today } from '@/platform';
import { flowOf } from '../flow';
import { planWords } from './words';

/** The plan that the link holds, as one text; where it does not hold enough for one, the questions that lead to it. */
export const articleOfPlan: ArticleOf = (store, words, query, city) => {
  const flow = flowOf(store);
  const route = shownRoute(flow, query, { city: city?.adcode });
  if (route.walk.next) return finderArticle(flow, store, words);
  return planArticle(planOf(flow, route.walk), route.city, store, words, planWords(words, today()));
};
