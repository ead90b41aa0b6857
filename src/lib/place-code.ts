/** Whether a place of the list has this code. */
type Knows = (adcode: string) => boolean;

/**
 * Codes that GB/T 2260 has taken out, as the beginning of a code and what it became: 莱芜 and 巢湖, whose counties went
 * to three cities, 儋州, what went from 四川 to 重庆, and the 地区 that became cities since 2011.
 */
const moved =
  '3712:3701 341422:3402 341423:3405 341424:3405 3414:3401 469003:4604 5222:5206 5224:5205 5102:5000 5122:5000 ' +
  '5123:5000 5135:5000 5421:5403 5422:5405 5423:5402 5424:5406 5426:5404 6321:6302 6521:6504 6522:6505';

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
  const entry = moved.split(' ').find((item) => code.startsWith(item.split(':')[0] ?? ''));
  const city = entry?.split(':')[1] ?? code.slice(0, 4);
  return [`${city}00`, `${code.slice(0, 2)}0000`].find(knows);
}

/** The province above a city, or undefined for a province. */
export const provinceOf = (adcode: string): string | undefined =>
  adcode.endsWith('0000') ? undefined : `${adcode.slice(0, 2)}0000`;
