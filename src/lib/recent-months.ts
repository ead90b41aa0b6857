import { addMonths, type Month } from './month';

/** A page of months, the latest first. @param page 0 for the one that begins with `now`. */
export const recentMonths = (now: Month, page: number, perPage: number): readonly Month[] =>
  Array.from({ length: perPage }, (_, index) => addMonths(now, -page * perPage - index));
