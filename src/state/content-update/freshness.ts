import type { Manifest } from './manifest';

const dayMs = 86_400_000;

/** How long a list without a day of its own is believed to be the newest one, counted from the day it was built. */
const maxSilenceDays = 180;

/** A day, YYYY-MM-DD, some days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** The last day on which a manifest counts as the newest: the one it states, else 180 days after it was built. */
export const freshUntil = ({ expires, builtOn }: Pick<Manifest, 'expires' | 'builtOn'>): string =>
  expires ?? addDays(builtOn, maxSilenceDays);

/**
 * Whether a manifest must not be taken any more, since its signer said so. A list without such a day never expires;
 * the about page then says from when on nothing new was heard.
 */
export const isExpired = ({ expires }: Pick<Manifest, 'expires'>, today: string): boolean =>
  expires !== undefined && expires < today;
