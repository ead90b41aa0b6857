import { useMemo } from 'react';
import type { Guide } from '@/content';
import { useCity } from '@/state';
import { localGuide } from './local-guide';

/** A guide as it goes in the person's place; the usual one while no place is chosen. */
export function useLocalGuide(guide: Guide): Guide {
  const city = useCity().city?.record?.city;
  return useMemo(() => localGuide(guide, city), [guide, city]);
}
