import type { Text } from '@/content';
import { useLaunch } from '@/components/launch-context';
import { usePerson, useStore } from '@/state';

/** The insured place: the one in the link, else the one the phone keeps. */
export function useLinkCity(): string | undefined {
  const { saved } = usePerson();
  return useLaunch().destination.payload.city ?? saved.city?.adcode;
}

/** What a place is called: as the person chose it, or as the store names it; undefined where neither knows it. */
export function usePlaceName(code: string | undefined): Text | undefined {
  const { saved } = usePerson();
  const store = useStore();
  return code === undefined ? undefined : saved.city?.adcode === code ? saved.city.name : store.place(code);
}

/** The query that carries the place on to the next page. */
export const withCityParam = (
  city: string | undefined,
  query: Readonly<Record<string, string>>,
): Record<string, string> => (city === undefined ? { ...query } : { ...query, city });
