import type { When } from '@/content';
import { liesIn } from '@/content/scope';
import { notAsked, type Lookup, type Route } from './types';

/** Whether one of the conditions holds. Without conditions it always does. */
export function matches(when: When | undefined, lookup: Lookup): boolean {
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
 * Names and their values after these answers: a question has its answer or `not-asked`, a fact the value of its first
 * case that holds,
 * `city` the adcode or nothing. Looks at `answered` each time, so that it follows while the questions are gone through.
 */
export function lookupOf(route: Route, answered: ReadonlyMap<string, string>, city: string | undefined): Lookup {
  const lookup: Lookup = (name) => {
    if (name === 'city') return city;
    const answer = answered.get(name);
    if (answer !== undefined) return answer;
    const fact = route.facts.find((item) => item.id === name);
    if (fact) return fact.cases.find((item) => matches(item.when, lookup))?.value;
    return route.questions.some((item) => item.id === name) ? notAsked : undefined;
  };
  return lookup;
}
