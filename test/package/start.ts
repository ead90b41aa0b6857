import { weappDist } from '../support/dist';
import { Phone } from './phone/phone';
import type { Refusals } from './phone/wx';

/** A phone with the built package started. `saved` is what storage holds under the app's key. */
export function startPhone({ saved, ...refusals }: Refusals & { readonly saved?: unknown } = {}): Phone {
  const phone = new Phone(weappDist, refusals);
  if (saved !== undefined) phone.storage.set('person', saved);
  phone.start();
  return phone;
}
