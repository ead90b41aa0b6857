import { dayInChina } from '../../src/platform/clock';
import { pack } from './pack';

const next = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const earliest = pack.claims.map(({ reviewBy }) => reviewBy).sort()[0] ?? '';

/**
 * The days on which the suite stands: today, the day after the first review day, and the day after the new medical law
 * takes effect.
 */
export const days: readonly string[] = [...new Set([dayInChina(Date.now()), next(earliest), '2027-01-02'])];
