import type { Part } from '@/content';

const placesIn = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();

/**
 * The sentences of the interface that this package shows: the published ones over those that shipped, so that none that
 * it needs is missing. A published sentence with other places for values was written for another release; the one that
 * shipped stays, since this package would leave its `{name}` unfilled.
 */
function overlayStrings(shipped: Part['strings'] = {}, published: Part['strings'] = {}): Part['strings'] {
  const fitting = Object.entries(published).filter(([key, { zh, en }]) => {
    // A sentence of the main package may wait for its English, which has the same places.
    const mine: { readonly zh: string; readonly en?: string } | undefined = shipped[key];
    if (!mine) return true;
    const { en: english = mine.zh } = mine;
    return placesIn(mine.zh) === placesIn(zh) && placesIn(english) === placesIn(en);
  });
  return { ...shipped, ...Object.fromEntries(fitting) };
}

/** A published part as this package shows it. */
export const overlay = (shipped: Part, published: Part): Part => ({
  ...published,
  strings: overlayStrings(shipped.strings, published.strings),
});
