import { citiesThatMatter } from '../../scripts/content/route-paths';
import { matches } from '../../src/features/planner/conditions';
import { enumeratePaths, openAnswers } from '../../src/features/planner/enumerate-paths';
import { paysThemselves } from '../../src/features/planner/pays';
import { planOf } from '../../src/features/planner/plan';
import { flowState } from '../../src/features/planner/flow-state';
import { store } from '../support/pack';
import { everyPlan, flow } from '../support/route';

const paths = everyPlan();
const withOpen = [
  ...paths.map(({ path }) => path),
  ...openAnswers(flow).flatMap((open) => [...enumeratePaths(flow, undefined, open)]),
];

test('every path ends in a plan, and the number of paths is printed', () => {
  const longest = Math.max(...paths.map(({ path }) => path.walk.asked.length));
  console.info(`route: ${paths.length} paths, ${flow.questions.length} questions, at most ${longest} on one path`);
  expect(paths.length).toBeGreaterThan(1000);
  for (const { path, plan } of paths) {
    if (plan.length === 0 || path.walk.next) throw new Error(`no plan for ${JSON.stringify(path.answers)}`);
  }
});

test('whoever has a step for paying counts as paying, and nobody else does', () => {
  const differing = paths.filter(
    ({ path, plan }) => paysThemselves(path.walk) !== plan.some(({ id }) => ['pay', 'enrol-pension'].includes(id)),
  );
  expect(differing.map(({ path }) => path.answers)).toEqual([]);
});

test('no path asks more than seven questions and one that may be left open; the first is why the person left', () => {
  const most = (counts: (asked: (typeof paths)[number]['path']['walk']['asked']) => number) =>
    Math.max(...paths.map(({ path }) => counts(path.walk.asked)));
  expect(most((asked) => asked.filter(({ several }) => !several).length)).toBeLessThanOrEqual(7);
  expect(most((asked) => asked.filter(({ several }) => several).length)).toBeLessThanOrEqual(1);
  expect(new Set(paths.map(({ path }) => path.walk.asked[0]?.id))).toEqual(new Set(['reason']));
});

test('every question and every option is reached, each with "not sure" or "none" among them', () => {
  const reached = new Set(
    withOpen.flatMap((path) => Object.entries(path.answers).map(([question, option]) => `${question} ${option}`)),
  );
  const all = flow.questions.flatMap((question) => question.options.map((option) => `${question.id} ${option.id}`));
  expect([...reached].sort()).toEqual(all.sort());
  for (const question of flow.questions)
    expect(question.options.map((option) => option.id)).toContain(question.several ? 'none' : 'unsure');
});

test('every edge, from an option to the next question or to the plan, is gone through', () => {
  const edges = new Map<string, number>();
  for (const path of withOpen) {
    path.walk.asked.forEach((question, index) => {
      const next = path.walk.asked[index + 1]?.id ?? 'plan';
      const edge = `${question.id} ${path.answers[question.id] ?? 'open'} → ${next}`;
      edges.set(edge, (edges.get(edge) ?? 0) + 1);
    });
  }
  for (const question of flow.questions)
    for (const option of question.options)
      expect([...edges.keys()].some((edge) => edge.startsWith(`${question.id} ${option.id} →`))).toBe(true);
  expect([...edges.keys()].filter((edge) => edge.startsWith('reason '))).toEqual([
    'reason resigned → new-job',
    'reason ended → insured-year',
    'reason dismissed → insured-year',
    'reason proposed → insured-year',
    'reason fault → insured-year',
    'reason deciding → insured-year',
    'reason unsure → insured-year',
  ]);
  const ends = [...edges.keys()].filter((edge) => edge.endsWith('→ plan') && !edge.startsWith('special '));
  expect(ends.sort()).toEqual([
    'age far → plan',
    'age near → plan',
    'age past → plan',
    'age unsure → plan',
    'age year → plan',
    'cover enrolled → plan',
    'cover flexible → plan',
    'cover residents → plan',
    'cover unsure → plan',
    'hukou elsewhere → plan',
    'hukou local → plan',
    'hukou unsure → plan',
    'wallet alipay → plan',
    'wallet neither → plan',
    'wallet unsure → plan',
    'wallet wechat → plan',
  ]);
});

test.each([
  ['a resignation settles the year of unemployment insurance', { reason: 'resigned' }, ['insured-year']],
  ['a job within a month settles all that follows', { 'new-job': 'soon' }, ['age', 'cover', 'hukou', 'wallet']],
  ['retirement age settles all that follows', { age: 'past' }, ['cover', 'hukou', 'wallet']],
  ['being enrolled settles the household register', { cover: 'enrolled' }, ['hukou']],
  ['residents’ cover settles the wallet', { cover: 'residents' }, ['wallet']],
])('%s', (_, given, settled) => {
  const fitting = paths.filter(({ path }) =>
    Object.entries(given).every(([question, option]) => path.answers[question] === option),
  );
  expect(fitting.length).toBeGreaterThan(0);
  const asked = new Set(fitting.flatMap(({ path }) => path.walk.asked.map(({ id }) => id)));
  expect(settled.filter((id) => asked.has(id))).toEqual([]);
});

test('no path asks what is settled: a question that is asked can change the plan', () => {
  const seen = new Map<string, Set<string>>();
  for (const { path, plan } of paths) {
    const said = JSON.stringify(plan.map((step) => [step.id, step.shown, step.links]));
    for (const question of path.walk.asked.filter(({ several }) => !several)) {
      const before = path.walk.asked
        .slice(0, path.walk.asked.indexOf(question))
        .map(({ id }) => `${id}=${path.answers[id]}`);
      const key = `${before.join('&')} ${question.id}`;
      seen.set(key, (seen.get(key) ?? new Set()).add(said));
    }
  }
  expect([...seen].filter(([, plans]) => plans.size < 2).map(([key]) => key)).toEqual([]);
});

test.each(citiesThatMatter(flow).map((city) => [city]))(
  'with the insured place %s every path ends in a plan that names someone to call',
  (city) => {
    for (const { path, plan } of everyPlan(city)) {
      const lines = plan.flatMap(({ shown }) => (shown.ask ?? []).flatMap((id) => store.hotline(id)?.number ?? []));
      if (lines.length === 0) throw new Error(`nobody to ask for ${JSON.stringify(path.answers)}`);
      for (const { shown } of plan)
        if (shown.state === 'depends' && shown.ask.length === 0) throw new Error(`${shown.title.zh} names nobody`);
    }
  },
);

test('each of the three states is met, and a step that is not for you says why and what else', () => {
  const cases = paths.flatMap(({ plan }) => plan.map(({ shown }) => shown));
  expect(new Set(cases.map(({ state }) => state))).toEqual(new Set(['clear', 'depends', 'not-for-you']));
  for (const shown of cases)
    if (shown.state === 'not-for-you') expect([shown.failed.zh, shown.instead.zh].every(Boolean)).toBe(true);
});

test('changing one answer keeps the others, and an answer that no longer counts comes back with its question', () => {
  const answers = {
    reason: 'ended',
    'insured-year': 'yes',
    'new-job': 'none',
    age: 'far',
    cover: 'flexible',
    hukou: 'local',
    wallet: 'alipay',
  };
  const resigned = flowState(flow, { ...answers, reason: 'resigned' });
  expect([...resigned.answered.keys()]).toEqual(['reason', 'new-job', 'age', 'cover', 'hukou', 'wallet']);
  expect(resigned.lookup('insured-year')).toBe('not-asked');
  expect(Object.fromEntries(flowState(flow, { ...answers, reason: 'ended' }).answered)).toEqual(answers);
});

test('the plan depends on the answers alone, in whatever order they were given', () => {
  for (const { path, plan } of paths.filter((_, index) => index % 37 === 0)) {
    const turned = Object.fromEntries(Object.entries(path.answers).reverse());
    expect(planOf(flow, flowState(flow, turned)).map((step) => step.shown)).toEqual(plan.map((step) => step.shown));
  }
});

test('names from the prototype are no answers', () => {
  expect(flowState(flow, Object.create({ reason: 'resigned' }) as Record<string, string>).next?.id).toBe('reason');
  expect(matches([{ constructor: ['x'] }], flowState(flow, {}).lookup)).toBe(false);
});

test('a city in a province fits what is said of the province', () => {
  const hukou = { reason: 'resigned', 'new-job': 'none', age: 'far', cover: 'flexible', hukou: 'elsewhere' };
  expect(flowState(flow, hukou, '330100').lookup('place')).toBe('open');
  expect(flowState(flow, hukou, '440300').lookup('place')).toBe('reported-open');
  expect(flowState(flow, hukou, '320500').lookup('place')).toBe('ask-first');
  expect(flowState(flow, hukou, '320600').lookup('place')).toBe('unknown');
});

test('a part ticks what the guide or the checklist ticks', () => {
  const ticks = new Set(flow.parts.flatMap((part) => (part.links ?? []).map((link) => link.tick)));
  for (const tick of ticks) expect([tick, Boolean(store.step(tick) ?? store.prerequisite(tick))]).toEqual([tick, true]);
  expect(
    [...enumeratePaths(flow)].every(
      ({ walk: here }) => new Set(planOf(flow, here).map((step) => step.tick)).size === planOf(flow, here).length,
    ),
  ).toBe(true);
});
