import { nextClosing } from '../../src/content/closing';
import { costOf } from '../../src/features/contribution-cost/cost';
import { placeTerms } from '../../src/features/contribution-cost/place-terms';
import { wordsIn } from '../../src/content/words';
import { linesOf } from '../../src/features/planner/plan-text';
import { planWords } from '../../src/features/planner/plan-words';
import { printYuan } from '../../src/lib/fen';
import { pack, store } from '../support/pack';
import { recordOf } from '../support/cities';
import { planFor } from '../support/route';

const day = '2026-11-27';

/**
 * What somebody reads in seven places that do not resemble each other: a capital with its own accounts, a city that
 * only its province speaks for, one with a rate of 2023, one with a year that stays open, a far one, a flat yearly
 * amount, and one whose year closes on 25 December.
 */
const places = [
  { adcode: '340100', city: '合肥', pays: '安徽税务', enrols: '合肥医保', closes: '2026-12-31', pension: '870.80' },
  { adcode: '440600', city: '佛山', pays: '粤税通', enrols: undefined, closes: undefined, pension: '955.00' },
  {
    adcode: '370200',
    city: '青岛',
    pays: '山东税务社保费缴纳',
    enrols: undefined,
    closes: undefined,
    pension: '914.60',
    medical: '388.71',
  },
  {
    adcode: '510100',
    city: '成都',
    pays: '四川税务社保缴费',
    enrols: undefined,
    closes: '2026-12-31',
    pension: '939.80',
    medical: '595.16',
  },
  {
    adcode: '650100',
    city: '乌鲁木齐',
    pays: '新疆税务社保缴费',
    enrols: '新疆智慧人社',
    closes: undefined,
    pension: '1049.20',
    medical: '479.90',
  },
  {
    adcode: '500000',
    city: '重庆',
    pays: '重庆税务',
    enrols: undefined,
    closes: '2026-11-30',
    pension: '910.60',
    medical: '3207.00',
  },
  {
    adcode: '230100',
    city: '哈尔滨',
    pays: '黑龙江税务',
    enrols: '哈尔滨市人社',
    closes: '2026-12-25',
    pension: '924.60',
  },
] as const;

describe.each(places)('$city', (place) => {
  const record = recordOf(place.adcode);
  const claims = new Map([...record.claims, ...pack.claims].map((claim) => [claim.id, claim]));
  const { city } = record;
  const terms = placeTerms(city, pack.nation[0]?.pension ?? []);
  const wordsFor = (purpose: 'pay' | 'enrol') =>
    (city.search ?? []).filter((item) => item.purpose === purpose).map(({ words }) => words);

  test('is named, with its own words for paying and for enrolling', () => {
    expect(city.name.zh).toBe(place.city);
    expect(wordsFor('pay')).toContain(place.pays);
    if (place.enrols) expect(wordsFor('enrol')).toContain(place.enrols);
  });

  test('says when its year closes, or that nobody knows', () => {
    const closing = city.closings?.find(({ scheme }) => scheme === 'pension');
    expect(closing && nextClosing(closing, day).day).toBe(place.closes);
  });

  test('gives the lowest pension, and medical where a rate is reported; what is not of today names its time', () => {
    const pension = costOf(terms.pension, day, undefined, (id) => claims.get(id));
    if (pension.kind !== 'counted') throw new Error(`${place.city}: ${pension.kind}`);
    expect(printYuan(pension.month).replace(',', '')).toBe(place.pension);
    const medical = costOf(terms.medical, day, undefined, (id) => claims.get(id));
    const amount =
      medical.kind === 'counted' ? medical.month : medical.kind === 'fixed' ? medical.options[0]?.year : undefined;
    expect(amount === undefined ? undefined : printYuan(amount).replace(',', '')).toBe(
      'medical' in place ? place.medical : undefined,
    );
    for (const cost of [pension, medical])
      if (cost.kind === 'counted' || cost.kind === 'fixed')
        for (const period of cost.estimated) expect(period.zh).toMatch(/20\d\d/);
  });

  test.each(['zh', 'en'] as const)('its plan names it, what to tap or search there, and dates, in %s', (language) => {
    const facts = { left: '2026-10', place: city, today: day, claim: (id: string) => claims.get(id) };
    const words = planWords(wordsIn(language, store), facts, store);
    const plan = planFor(
      { reason: 'resigned', 'new-job': 'none', age: 'far', cover: 'flexible', hukou: 'local', wallet: 'unsure' },
      place.adcode,
    );
    const said = Object.fromEntries(plan.map((step) => [step.id, words.dated(step).join('\n')]));
    for (const id of ['enrol', 'gap']) {
      expect(said[id]).toContain(city.name[language]);
      expect(said[id]).toMatch(/2027/);
    }
    expect(said.pay).toContain(city.name[language]);
    const ways = [...(city.tiles ?? []).map(({ trail }) => trail[0]?.zh), ...wordsFor('pay')];
    expect(ways.some((way) => way !== undefined && said.pay?.includes(way))).toBe(true);
  });

  test.each(['zh', 'en'] as const)('its plan says what it says itself, each once, in %s', (language) => {
    const words = planWords(wordsIn(language, store), { left: undefined, place: city, today: day }, store);
    const plan = planFor(
      { reason: 'resigned', 'new-job': 'none', age: 'far', cover: 'flexible', hukou: 'elsewhere', wallet: 'unsure' },
      place.adcode,
    );
    for (const step of plan) {
      const ids = [...new Set((step.shown.here ?? []).flatMap((kind) => city[kind]?.claims ?? []))];
      expect([step.id, words.here(step)]).toEqual([step.id, ids.map((id) => claims.get(id)?.text[language])]);
      for (const sentence of words.here(step)) expect(linesOf(step, words)).toContain(sentence);
    }
    expect(plan.flatMap((step) => words.here(step)).length).toBeGreaterThan(0);
  });

  test('no amount rests on a claim that is less than reported', () => {
    const rows = [...terms.pension.bases, ...terms.pension.premiums, ...terms.medical.bases, ...terms.medical.premiums];
    for (const id of rows.flatMap((row) => row.claims))
      expect([id, claims.get(id)?.grade]).toEqual([id, expect.stringMatching(/^(law|official|reported)$/)]);
  });
});
