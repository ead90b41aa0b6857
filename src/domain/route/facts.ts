import type { When } from '@/content';
import { liesIn } from '../city/place';
import { notAsked, type Lookup, type Route } from './types';

/** Whether one of the conditions holds. Without conditions it always does. */
export function holds(when: When | undefined, lookup: Lookup): boolean {
  if (!when) return true;
  return when.some((condition) =>
    Object.entries(condition).every(([name, allowed]) => {
      const value = lookup(name);
      if (value === undefined) return false;
      return name === 'city' ? allowed.some((place) => liesIn(value, place)) : allowed.includes(value);
    }),
  );
}

/**
 * Names and their values after these answers: a question has its answer or `not-asked`, a fact the value of its first case that holds,
 * `city` the adcode or nothing. Facts are worked out when they are asked for, and once.
 */
export function lookupOf(route: Route, answered: ReadonlyMap<string, string>, city: string | undefined): Lookup {
  const found = new Map<string, string | undefined>([['city', city]]);
  for (const question of route.questions) found.set(question.id, answered.get(question.id) ?? notAsked);
  const lookup: Lookup = (name) => {
    if (found.has(name)) return found.get(name);
    found.set(name, undefined);
    const fact = route.facts.find((item) => item.id === name);
    found.set(name, fact?.cases.find((item) => holds(item.when, lookup))?.value);
    return found.get(name);
  };
  return lookup;
}
