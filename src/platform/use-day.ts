import { useEffect, useState } from 'react';
import { msToNextDay, now, today } from './clock';

/** A little after midnight, so that a timer that rings early still finds the new day. */
const graceMs = 1000;

/** The day, YYYY-MM-DD: a tab that stays open turns at midnight, and one that slept when it is looked at again. */
export function useDay(): string {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const look = () => setDay(today());
    const timer = setTimeout(look, msToNextDay(now()) + graceMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [day]);
  return day;
}
