/** Whether a place of the list has this code. */
type Knows = (adcode: string) => boolean;

/**
 * Codes that GB/T 2260 has taken out, as the beginning of a code and the four digits that it became: 莱芜 and 巢湖,
 * whose counties went to three cities, 儋州, what went from 四川 to 重庆, and the 地区 that became cities since 2011.
 */
const moved =
  '37123701 3414223402 3414233405 3414243405 34143401 4690034604 52225206 52245205 51025000 51225000 51235000 ' +
  '51355000 54215403 54225405 54235402 54245406 54265404 63216302 65216504 65226505';

/** The city that a code which was taken out went to; undefined for any other code. */
export function successorOf(code: string): string | undefined {
  const now = moved.split(' ').find((item) => code.startsWith(item.slice(0, -4)));
  return now && `${now.slice(-4)}00`;
}

/**
 * The insured place that a GB/T 2260 code of any level stands for: a prefecture-level city or a province as it is; the
 * 市辖区 of a municipality (110100) and its districts (110105) the municipality; a district or county (440305) its city;
 * a code that was taken out (371200) the city that it went to; a county that the province governs itself (429004), and
 * any other code of a province, the province.
 * @param code whatever a link, a printed code or a file holds.
 * @returns undefined for anything that is no code of a known place.
 */
export function placeCodeOf(code: string, knows: Knows): string | undefined {
  if (!/^[1-9]\d{5}$/.test(code)) return undefined;
  return [successorOf(code) ?? `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].find(knows);
}

/** The province above a city, or undefined for a province. */
export const provinceOf = (adcode: string): string | undefined =>
  adcode.endsWith('0000') ? undefined : `${adcode.slice(0, 2)}0000`;
