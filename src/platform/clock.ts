/** The phone's day in China's time zone, as YYYY-MM-DD. China has had one zone, UTC+8, without summer time, since 1991. */
export const dayInChina = (now: number): string => new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);

/** Milliseconds since 1970. */
export const now = (): number => Date.now();

export const today = (): string => dayInChina(Date.now());
