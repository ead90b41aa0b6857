import type { When } from '@/content';
import { liesIn } from '@/content/scope';
import { notAsked, severalMark, type Lookup, type Route } from './types';

function holds(condition: When[number], lookup: Lookup): boolean {
  // Without a closure or a list: the check of the content asks this some million times.
  for (const name in condition) {
    const value = lookup(name);
    if (value === undefined) return false;
    const allowed = condition[name] ?? [];
    if (allowed.includes(value)) continue;
    if (name === 'city') {
      if (!allowed.some((place) => liesIn(value, place))) return false;
    } else if (!value.includes(severalMark) || !value.split(severalMark).some((one) => allowed.includes(one)))
      return false;
  }
  return true;
}

/** Whether one of the conditions holds. Without conditions it always does. */
export function matches(when: When | undefined, lookup: Lookup): boolean {
  if (!when) return true;
  for (const condition of when) if (holds(condition, lookup)) return true;
  return false;
}

/**
 * Names and their values after these answers: a question has its answer or `not-asked`, a fact the value of its first
 * case that holds,
 * `city` the adcode or nothing. Looks at `answered` each time, so that it follows while the questions are gone through.
 */
export function lookupOf(route: Route, answered: ReadonlyMap<string, string>, city: string | undefined): Lookup {
  const known = new Map<string, string | undefined>();
  let counted = 0;
  const lookup: Lookup = (name) => {
    if (name === 'city') return city;
    const answer = answered.get(name);
    if (answer !== undefined) return answer;
    if (counted !== answered.size) known.clear();
    counted = answered.size;
    if (known.has(name)) return known.get(name);
    const fact = route.facts.find((item) => item.id === name);
    const open = route.questions.some((item) => item.id === name) ? notAsked : undefined;
    const value = fact ? fact.cases.find((item) => matches(item.when, lookup))?.value : open;
    known.set(name, value);
    return value;
  };
  return lookup;
}
