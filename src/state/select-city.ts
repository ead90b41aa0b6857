import { maxRecent, type Saved } from './saved';
import { canonicalAdcode, type SavedCity } from './saved-city';

/**
 * What changes when a city is chosen; the one before goes to the head of the recent ones. Undefined takes the choice
 * back.
 */
export function selectCity(saved: Saved, city: SavedCity | undefined): Pick<Saved, 'city' | 'recentCities'> {
  const chosen = city && { ...city, adcode: canonicalAdcode(city.adcode) };
  const before = saved.city ? [saved.city.adcode, ...saved.recentCities] : saved.recentCities;
  const recentCities = [...new Set(before)].filter((adcode) => adcode !== chosen?.adcode).slice(0, maxRecent);
  return { city: chosen, recentCities };
}
