import { costOf } from '../../src/features/contribution-cost/cost';
import { placeTerms } from '../../src/features/contribution-cost/place-terms';
import { printYuan } from '../../src/lib/fen';
import { pack, store } from '../support/pack';
import { recordOf } from '../support/cities';

const day = '2026-11-28';
const national = pack.nation[0]?.pension ?? [];

/** Half up to the fen, in whole numbers and without the product's own arithmetic. */
function worked(base: string, rate: string, plus: string): string {
  const fen = (yuan: string) => {
    const [whole = '0', part = ''] = yuan.split('.');
    return BigInt(whole + part.padEnd(2, '0'));
  };
  const basisPoints = fen(rate);
  const sum = (fen(base) * basisPoints * 2n + 10000n) / 20000n + fen(plus);
  return `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`;
}

/** The lowest base as the source prints it, the rate, and the month, which was worked out on paper. */
const pension = [
  ['北京', '110000', '7270', '1454.00', 'sure'],
  ['天津', '120000', '5180', '1036.00', 'sure'],
  ['石家庄', '130100', '4076', '815.20', 'sure'],
  ['太原', '140100', '4244', '848.80', 'sure'],
  ['呼和浩特', '150100', '5058', '1011.60', 'sure'],
  ['沈阳', '210100', '4533', '906.60', 'sure'],
  ['长春', '220100', '4393.2', '878.64', '2026 年 6 月'],
  ['哈尔滨', '230100', '4623', '924.60', 'sure'],
  ['上海', '310000', '7546', '1509.20', 'sure'],
  ['南京', '320100', '4952', '990.40', '2025'],
  ['徐州', '320300', '4952', '990.40', '2025'],
  ['杭州', '330100', '4986', '997.20', '2025'],
  ['合肥', '340100', '4354', '870.80', 'sure'],
  ['南昌', '360100', '3915', '783.00', '2025'],
  ['青岛', '370200', '4573', '914.60', 'sure'],
  ['郑州', '410100', '3831', '766.20', '暂定'],
  ['武汉', '420100', '4498', '899.60', '2026 年 6 月'],
  ['宜昌', '420500', '4299', '859.80', '2026 年 6 月'],
  ['荆州', '421000', '4254', '850.80', '2026 年 6 月'],
  ['长沙', '430100', '4106', '821.20', 'sure'],
  ['广州', '440100', '5510', '1102.00', '2025'],
  ['佛山', '440600', '4775', '955.00', '2025'],
  ['南宁', '450100', '4204.8', '840.96', 'sure'],
  ['海口', '460100', '4912.8', '982.56', '2025'],
  ['重庆', '500000', '4553', '910.60', '2026'],
  ['成都', '510100', '4699', '939.80', 'sure'],
  ['贵阳', '520100', '4426.05', '885.21', '我们按平均工资算的'],
  ['昆明', '530100', '4403', '880.60', 'sure'],
  ['拉萨', '540100', '7172.4', '1434.48', '2026'],
  ['西安', '610100', '4737', '947.40', 'sure'],
  ['兰州', '620100', '4526', '905.20', 'sure'],
  ['西宁', '630100', '5333', '1066.60', 'sure'],
  ['银川', '640100', '5023', '1004.60', 'sure'],
  ['乌鲁木齐', '650100', '5246', '1049.20', 'sure'],
] as const;

const medical = [
  ['深圳', '440300', '6727', '8', '0', '538.16', 'sure'],
  ['广州', '440100', '6234', '8', '0', '498.72', '2026'],
  ['西安', '610100', '4990', '8', '8', '407.20', 'sure'],
  ['福州', '350100', '4579', '10', '0', '457.90', 'sure'],
  ['宁德', '350900', '4579', '10', '0', '457.90', '2024'],
  ['鹰潭', '360600', '6850', '8.8', '34.25', '637.05', 'sure'],
  ['南宁', '450100', '4204.8', '8', '0', '336.38', 'sure'],
  ['武汉', '420100', '7496', '4.8', '7', '366.81', '2026 年 6 月'],
  ['成都', '510100', '6264.80', '9.5', '0', '595.16', '我们算的'],
  ['兰州', '620100', '7338', '5.4', '0', '396.25', '2026'],
  ['青岛', '370200', '4573', '8.5', '0', '388.71', '2023'],
  ['济南', '370100', '4573', '9', '10', '421.57', '2023'],
  ['沈阳', '210100', '8073', '6', '0', '484.38', '2025'],
  ['郑州', '410100', '5008', '9', '0', '450.72', '2025'],
  ['海口', '460100', '8131', '5', '0', '406.55', '2025'],
  ['乌鲁木齐', '650100', '4999', '9.6', '0', '479.90', '2025'],
  ['包头', '150200', '6744', '8.5', '0', '573.24', '2023'],
] as const;

/** Amounts that are printed as such, each time they are paid; with what they come to in a year. */
const fixed = [
  ['北京', '110000', 'month', ['584.92'], ['7019.04'], '2025'],
  ['重庆', '500000', 'year', ['3207.00', '6897.00'], ['3207.00', '6897.00'], '2025'],
  ['凉山州', '513400', 'month', ['519.93', '397.59'], ['6239.16', '4771.08'], 'sure'],
  ['雅安', '511800', 'month', ['525.20'], ['6302.40'], '2026'],
  ['贵阳', '520100', 'month', ['250.81', '324.58'], ['3009.72', '3894.96'], 'sure'],
  ['张家口', '130700', 'half-year', ['1735.68', '2467.08'], ['3471.36', '4934.16'], '2023'],
] as const;

const plainYuan = (amount: Parameters<typeof printYuan>[0]) => printYuan(amount).replace(/,/g, '');

function costIn(code: string, scheme: 'pension' | 'medical') {
  const { city, claims } = recordOf(code);
  const known = new Map([...pack.claims, ...claims].map((claim) => [claim.id, claim]));
  return costOf(placeTerms(city, national)[scheme], day, undefined, (id) => known.get(id) ?? store.claim(id));
}
const times = (periods: readonly { readonly zh: string }[]) => periods.map(({ zh }) => zh).join('、');

test.each(pension)('%s: the lowest pension by the figures of its source', (name, code, base, month, time) => {
  expect(worked(base, '20', '0')).toBe(month);
  const cost = costIn(code, 'pension');
  if (cost.kind !== 'counted') throw new Error(`${name}: ${cost.kind}`);
  expect(plainYuan(cost.month)).toBe(month);
  if (time === 'sure') expect(times(cost.estimated)).toBe('');
  else expect(times(cost.estimated)).toContain(time);
});

test.each(medical)('%s: the lowest medical amount', (name, code, base, rate, plus, month, time) => {
  expect(worked(base, rate, plus)).toBe(month);
  const cost = costIn(code, 'medical');
  if (cost.kind !== 'counted') throw new Error(`${name}: ${cost.kind}`);
  expect(plainYuan(cost.month)).toBe(month);
  if (time === 'sure') expect(times(cost.estimated)).toBe('');
  else expect(times(cost.estimated)).toContain(time);
});

test.each(fixed)('%s: amounts that are fixed by the %s', (name, code, per, each, years, time) => {
  const cost = costIn(code, 'medical');
  if (cost.kind !== 'fixed') throw new Error(`${name}: ${cost.kind}`);
  expect(cost.row.per).toBe(per);
  expect(cost.options.map((option) => plainYuan(option.each))).toEqual(each);
  expect(cost.options.map(({ year }) => plainYuan(year))).toEqual(years);
  if (time === 'sure') expect(times(cost.estimated)).toBe('');
  else expect(times(cost.estimated)).toContain(time);
});

test('the seven tiers of 辽宁 give what the notice prints', () => {
  const tiers = recordOf('210300').city.pension?.bases[0]?.tiers ?? [];
  expect(tiers.map((tier) => worked(tier, '20', '0'))).toEqual([
    '906.60',
    '1057.80',
    '1208.80',
    '1360.00',
    '1511.00',
    '3022.00',
    '4533.00',
  ]);
});

test('the places with both a pension and a medical amount are twenty and more', () => {
  const both = [...medical.map(([, code]) => code), ...fixed.map(([, code]) => code)].filter(
    (code) => costIn(code, 'pension').kind === 'counted',
  );
  expect(both.length).toBeGreaterThanOrEqual(20);
});
