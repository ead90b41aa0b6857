import { isDeepStrictEqual } from 'node:util';
import { unpackPart } from '../../src/content/packed';
import { wholePart, type ShippedPart } from '../../src/content/shipped-part';
import type { Part } from '../../src/content/schema/pack';
import { partEnglish } from './english';
import { packPart } from './pack-part';

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/**
 * A part as its bundle ships it. Packing puts the keys of an entry into another order, and the English follows the
 * order of what comes out of it: so it is taken from there.
 * @throws Error when it does not come back as it was.
 */
export function shipPart(part: Part): ShippedPart {
  const ordered = unpackPart(copyOf(packPart(part)));
  const { main, english } = partEnglish(ordered);
  const shipped = { ...packPart(main), english };
  if (!isDeepStrictEqual(wholePart(copyOf(shipped)), copyOf(part)))
    throw new Error('A shipped part does not come back.');
  return shipped;
}
