import part from '../generated/parts/city.json';
import type { Part } from '../schema/pack';
import { elsewhere } from './place-rows';

const cityPart = part as unknown as Part;

/** What the picker needs beside core: its own sentences, and what holds for a city without a record. */
export const pickerPart: Part = {
  ...cityPart,
  claims: [...(cityPart.claims ?? []), ...elsewhere.claims],
  sources: [...(cityPart.sources ?? []), ...elsewhere.sources],
};
