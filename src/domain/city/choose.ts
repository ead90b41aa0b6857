import { maxRecent, type Saved } from '../saved';
import { oneCode, type SavedCity } from './saved';

/**
 * What changes when a city is chosen; the one before goes to the head of the recent ones. Undefined takes the choice
 * back.
 */
export function choosing(saved: Saved, city: SavedCity | undefined): Pick<Saved, 'city' | 'recentCities'> {
  const chosen = city && { ...city, adcode: oneCode(city.adcode) };
  const before = saved.city ? [saved.city.adcode, ...saved.recentCities] : saved.recentCities;
  const recentCities = [...new Set(before)].filter((adcode) => adcode !== chosen?.adcode).slice(0, maxRecent);
  return { city: chosen, recentCities };
}
