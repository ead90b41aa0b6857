import { weappDist } from '../support/dist';
import { Phone } from './phone/phone';
import type { Refusals } from './phone/wx';

/** A phone with the built package started. `saved` is what storage holds under the app's key. */
export function startPhone({
  saved,
  dist = weappDist,
  ...refusals
}: Refusals & { readonly saved?: unknown; readonly dist?: string } = {}): Phone {
  const phone = new Phone(dist, refusals);
  if (saved !== undefined) phone.storage.set('person', saved);
  phone.start();
  return phone;
}
