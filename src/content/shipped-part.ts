import { fillEnglish, type English } from './english';
import { unpackPart, type PackedPart } from './packed';
import type { Part } from './schema/pack';

/**
 * A part as its bundle ships it: packed in Chinese, and its English in one run. A file is compressed better when each
 * language stands together.
 */
export type ShippedPart = PackedPart & { readonly english: English };

/**
 * The part that was shipped. What it is given is changed.
 * @throws Error when the English is that of other content.
 */
export function wholePart({ english, ...packed }: ShippedPart): Part {
  const part = unpackPart(packed);
  fillEnglish(part, english);
  return part;
}
