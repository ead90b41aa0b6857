import { addMonths, type Month } from './month';

/**
 * Up to three months' break at transfer, cover may be paid up and count back; past it the receiving place may set a
 * wait of at most six months. Source: interim measures on transferring basic medical insurance (2021), as reported by
 * Xinhua.
 */
export const windowMonths = 3;

/** The last month in which medical cover can be carried on. @param first the first month that nobody has paid for. */
export const windowEnds = (first: Month): Month => addMonths(first, windowMonths - 1);
