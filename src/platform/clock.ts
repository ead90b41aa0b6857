import { settings } from './settings';
import { dayAsked } from './travel';

/**
 * The phone's day in China's time zone, as YYYY-MM-DD. China has had one zone, UTC+8, without summer time, since 1991.
 */
export const dayInChina = (now: number): string => new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);

const dayMs = 86_400_000;
/** Milliseconds until the next day begins in China. @param now milliseconds since 1970. */
export const msToNextDay = (now: number): number => dayMs - ((now + 8 * 3_600_000) % dayMs);

/** Milliseconds since 1970. */
export const now = (): number => Date.now();

/** The other day that somebody who works on the guide stands on; undefined in everything that ships. */
export const otherDay = (): string | undefined => {
  const day = dayAsked() || settings.onDay;
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
};

export const today = (): string => otherDay() ?? dayInChina(Date.now());
