import { contentOn, standsOn } from '../../src/content/standing';
import { enumeratePaths } from '../../src/features/planner/enumerate-paths';
import { joinRoute } from '../../src/features/planner/join-route';
import { planOf } from '../../src/features/planner/plan';
import { overlap } from '../../scripts/content/refer-standing';
import type { Standing } from '../../src/content/schema/text';
import { objectsIn, turningDays } from '../support/days';
import { pack } from '../support/pack';

/** Four days that matter to readers, and every day on which anything in the content turns. */
const days = [
  ...new Set(['2026-12-31', '2027-01-01', '2027-03-31', '2027-07-01', ...turningDays('2026-11-27')]),
].sort();
const excluding = pack.claims.flatMap((claim) => (claim.excludes ?? []).map((other) => [claim.id, other] as const));
const partners = new Map<string, readonly string[]>();
for (const [one, other] of excluding)
  for (const [mine, theirs] of [
    [one, other],
    [other, one],
  ] as const)
    partners.set(mine, [...(partners.get(mine) ?? []), theirs]);
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Every sentence that any page can show on a day: claims, steps, answers, and the words of the interface. */
const sentencesOn = (day: string): readonly string[] => {
  const { claims, routes, topics, rumours, families, guides, prerequisites, papers, scripts, strings, terms } =
    contentOn(pack, day);
  return [
    claims.map(({ text }) => text),
    routes,
    topics,
    rumours,
    families,
    guides,
    prerequisites,
    papers,
    scripts,
    strings,
    terms,
  ].flatMap(textsIn);
};

test('there are pairs that exclude each other, and days on which something turns', () => {
  expect(excluding.length).toBeGreaterThanOrEqual(4);
  expect(days.length).toBeGreaterThanOrEqual(8);
});

test('no statement that names its year counts other years from the day on which it is read', () => {
  const relative = pack.claims.filter(
    ({ text, grade }) =>
      grade !== 'unverified' &&
      (/去年|明年/.test(text.zh) ||
        (/20\d\d/.test(text.zh) && /(今|(?<!交)下一)年(?!的?(还没查到|打|先问|交))/.test(text.zh))),
  );
  expect(relative.map(({ id, text }) => `${id}: ${text.zh}`)).toEqual([]);
});

describe.each(days)('on %s', (day) => {
  const shown = contentOn(pack, day);
  const ids = new Set(shown.claims.map(({ id }) => id));

  test.each(excluding)('%s and %s are not both said, and one of them is', (one, other) => {
    expect([ids.has(one), ids.has(other)].filter(Boolean)).toHaveLength(1);
  });

  test('the new law is announced before its day and in force from it, in no sentence both', () => {
    const sentences = sentencesOn(day).join('\n');
    const announced =
      /2027(-01-01| 年)起(，没有|，全国|施行)|2027-01-01 起施行|From 2027(-01-01)? (anyone|people|nobody)/;
    const inForce = /医疗保障法已经施行|The Medical Security Law is in force/;
    expect([announced.test(sentences), inForce.test(sentences)]).toEqual(
      day < '2027-01-01' ? [true, false] : [false, true],
    );
  });

  test('every plan still says something in each of its steps, with a claim behind it that stands', () => {
    const route = joinRoute(shown.routes);
    const unfounded = new Set<string>();
    for (const { walk } of enumeratePaths(route, '310000', { wallet: 'unsure', hukou: 'elsewhere' }))
      for (const { id, shown: said } of planOf(route, walk))
        if (!said.claims.some((claim) => ids.has(claim))) unfounded.add(id);
    expect([...unfounded]).toEqual([]);
  });

  test('no page is given anything that has not begun or has ended', () => {
    // What a place pays is chosen by its own days, and one that has ended is shown as an estimate with its year.
    const pages = { ...shown, cities: [], provinces: [] };
    expect(objectsIn(pages).filter((item) => !standsOn(item as Standing, day))).toEqual([]);
  });

  test('every step rests first on a sentence that stands, or on the one that took its place', () => {
    const fallen = joinRoute(shown.routes).parts.flatMap(({ id, cases }) =>
      cases
        .filter(({ claims: [main = ''] }) => !ids.has(main) && !partners.get(main)?.some((other) => ids.has(other)))
        .map(({ title }) => `${id}: ${title.zh}`),
    );
    expect(fallen).toEqual([]);
  });

  test('every answer has one to three sentences', () => {
    for (const { questions } of shown.topics)
      for (const { id, answer } of questions)
        expect([id, answer.length >= 1 && answer.length <= 3]).toEqual([id, true]);
    expect(shown.topics.flatMap(({ questions }) => questions)).toHaveLength(
      pack.topics.flatMap(({ questions }) => questions).length,
    );
  });
});

test('something stands from its first day until its last, both included', () => {
  const law = { from: '2027-01-01', until: '2027-03-31' };
  expect(['2026-12-31', '2027-01-01', '2027-03-31', '2027-04-01'].map((day) => standsOn(law, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(overlap({ until: '2026-12-31' }, { from: '2027-01-01' })).toBe(false);
  expect(overlap({ until: '2027-01-01' }, { from: '2027-01-01' })).toBe(true);
});
