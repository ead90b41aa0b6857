import { today } from '@/platform';
import { usePerson } from '@/state';
import type { DeadlineFacts } from './deadline';

/**
 * What the dates of the person's own route are counted from.
 * @param mine false for a route that somebody sent: neither the month nor the place is the reader's then.
 */
export function useDeadlineFacts(mine = true): DeadlineFacts {
  const { saved } = usePerson();
  return {
    left: mine ? saved.left : undefined,
    place: mine ? saved.city?.record?.city : undefined,
    today: today(),
  };
}
