import { placeDetails, type PlaceDetails } from '@/content/place-details';
import { today } from '@/platform';

/**
 * What the build knows of a place beside its name, from a file of its own; undefined where it knows nothing. Rejects
 * where that file cannot be had now.
 */
export async function cityDetailsOf(adcode: string): Promise<PlaceDetails | undefined> {
  const { shippedPlaces } = await import('@/content/bundles/places');
  return placeDetails(adcode, shippedPlaces, today());
}
