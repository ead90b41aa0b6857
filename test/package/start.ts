import type { Language } from '../../src/content/words';
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

/** A phone of somebody who has opened a page before, so that their language is here. */
export async function startReader(saved: { readonly language: Language; readonly [field: string]: unknown }): Promise<Phone> {
  const phone = startPhone({ saved });
  if (saved.language === 'en') await phone.open('checklist');
  return phone;
}
