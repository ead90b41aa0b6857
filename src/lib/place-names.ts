/**
 * The names of every province and prefecture-level city, packed to travel in the main package: one group a province,
 * "13河北 石家庄 唐山", each city numbered from 01 on; a city whose number does not follow brings it ("90仙桃").
 */
export type PackedNames = string;

/** @param names adcode and short Chinese name of each place: provinces end in 0000, cities in 00. */
export function packNames(names: readonly (readonly [adcode: string, name: string])[]): PackedNames {
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  let expected = 0;
  return sorted
    .map(([adcode, name]) => {
      const number = Number(adcode.slice(2, 4));
      const follows = number === expected;
      expected = number + 1;
      if (number === 0) return `;${adcode.slice(0, 2)}${name}`;
      return ` ${follows ? '' : adcode.slice(2, 4)}${name}`;
    })
    .join('')
    .slice(1);
}

/** The names by adcode; the reverse of {@link packNames}. */
export function unpackNames(packed: PackedNames): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const group of packed.split(';')) {
    const province = group.slice(0, 2);
    let number = 0;
    for (const token of group.slice(2).split(' ')) {
      const given = /^\d\d/.exec(token)?.[0];
      if (given) number = Number(given);
      names.set(`${province}${String(number).padStart(2, '0')}00`, given ? token.slice(2) : token);
      number += 1;
    }
  }
  return names;
}
