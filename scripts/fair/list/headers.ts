import { columns, type Column } from '../options';
import { visible } from './cell';

/** Every way to put one word of each list behind another, in the order of likelihood. */
const combined = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>((found, list) => found.flatMap((start) => list.map((end) => start + end)), ['']);

const firms = ['参展', '参会', '用人', '招聘', ''];

/**
 * What lists of booths call each column, the likeliest first; ours come before all. One column of the file serves one
 * of ours; where two would do, the one that stands earlier here is taken.
 */
const namesOf: Readonly<Record<Column, readonly string[]>> = {
  fair: ['fair', 'fair id', ...combined(['招聘会', '活动'], ['编号', '代码', 'id'])],
  name: ['name', 'fair name', ...combined(['招聘会', '活动', '场次'], ['名称', ''])],
  org: ['org', 'organiser', 'organizer', ...combined(['主办', '承办', '组织'], ['单位', '方', '机构', ''])],
  stand: [
    ...combined(['stand', 'booth', 'table'], ['', ' no', ' number', ' id']),
    ...combined(['展位', '摊位', '展台', '席位', '桌', '台'], ['号', '编号', '号码', '代码', 'id', '序号', '']),
    ...['位置', '编号', '号码', '序号', 'no'],
  ],
  label: [
    ...['label', 'booth name', 'stand name', ...combined(['展位', '摊位', '展台'], ['名称', '名', '说明'])],
    ...combined(firms, ['单位', '企业', '公司', '机构', '商'], ['名称', '全称', '名', '简称', '']).filter(
      (name) => name !== '商',
    ),
    ...['名称', '名字', ...combined(['company', 'exhibitor', 'employer'], ['', ' name']), '说明'],
  ],
  city: [
    ...['city', 'adcode', ...combined(['city'], [' name', ' code'])],
    ...combined(
      ['参保', '缴费', '', '所在', '所属'],
      ['城市', '地市', '地级市', '市', '地区', '地'],
      ['代码', '编码', '名称', ''],
    ),
    ...combined(['行政区划', '区划', '行政区'], ['代码', '编码', '']),
    ...['区域', '区县'],
  ].filter((name) => !['地', '地名称'].includes(name)),
  guide: ['guide', '指南', '指南编号', '缴费渠道', '渠道'],
};

const plain = (header: string): string =>
  visible(header)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:_.\-"'“”№#]/g, '');
const ranks = new Map(
  columns.flatMap((column) => namesOf[column].map((name, rank) => [plain(name), { column, rank }] as const).reverse()),
);

/** Which of our columns a header means, and how likely (0 is surest); undefined for any other. */
export const columnOf = (header: string): { readonly column: Column; readonly rank: number } | undefined =>
  ranks.get(plain(header)) ?? ranks.get(plain(header.replace(/[（(【[].*?[）)】\]]/g, '')));

export interface Mapping {
  /** For each of our columns, the place of its cells in a row. */
  readonly places: ReadonlyMap<Column, number>;
  /** Headers that no column of ours takes. */
  readonly leftOut: readonly string[];
}

/** Gives each of our columns the surest header; of two equal ones the first. */
export function mapHeader(header: readonly string[]): Mapping {
  const best = new Map<Column, { at: number; rank: number }>();
  header.forEach((cell, at) => {
    const found = columnOf(cell);
    if (found && found.rank < (best.get(found.column)?.rank ?? Infinity))
      best.set(found.column, { at, rank: found.rank });
  });
  const places = new Map([...best].map(([column, { at }]) => [column, at] as const));
  const taken = new Set(places.values());
  const leftOut = header.filter((cell, at) => !taken.has(at) && visible(cell) !== '').map(visible);
  return { places, leftOut };
}
