/** Whether a place of the list has this code. */
type Knows = (adcode: string) => boolean;

/**
 * The insured place that a GB/T 2260 code of any level stands for: a prefecture-level city or a province as it is; the
 * 市辖区 of a municipality (110100) and its districts (110105) the municipality; a district or county (440305) its city;
 * a county that the province governs itself (429004) the province.
 * @param code whatever a link, a printed code or a file holds.
 * @returns undefined for anything that is no code of a known place.
 */
export function placeCodeOf(code: string, knows: Knows): string | undefined {
  if (!/^[1-9]\d{5}$/.test(code)) return undefined;
  const [city, province] = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  if (knows(city)) return city;
  if (!knows(province)) return undefined;
  const governedByProvince = code.slice(2, 4) === '90' || !code.endsWith('00');
  const municipality = /^(11|12|31|50)/.test(code);
  return municipality || governedByProvince ? province : undefined;
}

/** The province above a city, or undefined for a province. */
export const provinceOf = (adcode: string): string | undefined =>
  adcode.endsWith('0000') ? undefined : `${adcode.slice(0, 2)}0000`;
