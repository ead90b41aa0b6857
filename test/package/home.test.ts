import { budgets } from '../support/dist';
import { pack, store } from '../support/pack';
import { chosen } from '../support/cities';
import { allAnswered, homeTargets, tapsToPlan } from './first-steps';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const word = (key: string): string => pack.strings[key]?.zh ?? key;

test.each([
  ['a first visit', {}],
  ['a first visit, in English', { language: 'en' }],
  ['a city alone', { city: chosen('230100') }],
  ['a guide that was begun', { ticks: ['wechat-me'] }],
  ['a plan', { answers: allAnswered, left: '2026-10', city: chosen('440300') }],
])('home keeps to its number of targets: %s', async (_, saved) => {
  expect(await homeTargets(saved)).toBeLessThanOrEqual(budgets.home.targets);
});

test('from home to the plan it takes no more taps than there are questions, and two', async () => {
  const { taps, questions } = await tapsToPlan();
  expect(taps).toBeLessThanOrEqual(questions + budgets.finder.tapsBesideQuestions);
});

let phone: Phone | undefined;
afterEach(() => {
  expect(phone?.errors ?? []).toEqual([]);
  phone?.stop();
  phone = undefined;
});

test('home names the step, its number, the city and the date that the plan names', async () => {
  phone = startPhone({
    saved: { answers: { ...allAnswered, reason: 'resigned' }, left: '2026-10', city: chosen('440300') },
  });
  await phone.open('plan');
  const plan = phone.text;
  await phone.open('home');
  const small = /第 1 步，共 (\d+) 步 · 深圳/.exec(phone.text);
  expect(plan).toContain(`在深圳，按顺序做这 ${small?.[1]} 件事`);
  expect(plan).toContain('深圳医保：2027 年 1 月底前接上，离职那月没交的早一个月');
  expect(phone.text).toMatch(/深圳医保：2027 年 1 月底前接上|深圳：这一期最晚|深圳：\d{4} 年的养老/);
});

test.each([
  ['home-tile-wechat', 'pages/guide/index', { id: 'wechat' }],
  ['home-tile-alipay', 'pages/guide/index', { id: 'alipay' }],
  ['home-tile-site', 'pages/help/all/index', { at: 'others' }],
  ['home-tile-stuck', 'pages/help/trouble/index', {}],
  ['home-tile-money', 'pages/route/money/index', {}],
  ['home-tile-call', 'pages/help/all/index', { at: 'lines' }],
  ['home-search', 'pages/help/search/index', {}],
])('%s leads to %s', async (key, route, options) => {
  phone = startPhone();
  await phone.open('home');
  await phone.tap(word(key));
  expect([phone.page.route, phone.page.instance.options]).toEqual([route, options]);
});

test('everything that there is lies one tap behind home', async () => {
  phone = startPhone();
  await phone.open('home');
  await phone.tap(word('home-all'));
  for (const { title } of store.pack.guides) expect([title.zh, phone.has(title.zh)]).toEqual([title.zh, true]);
  for (const key of ['ready', 'money', 'gap', 'stuck', 'questions', 'papers', 'glossary', 'law', 'about', 'know'])
    expect([key, phone.has(word(`home-${key}`))]).toEqual([key, true]);
});

describe('before a guide to paying', () => {
  test('it asks once; yes says what benefit gives and leads to the questions', async () => {
    phone = startPhone();
    await phone.open('guide', 'id=alipay');
    expect(phone.text).toContain(word('gate-ask'));
    await phone.tap(word('gate-yes'));
    expect(phone.text).toContain(store.claim('benefit-medical-paid')?.text.zh);
    await phone.tap(word('gate-go'));
    expect(phone.page.route).toBe('pages/route/finder/index');
    await phone.open('guide', 'id=wechat');
    expect(phone.text).not.toContain(word('gate-ask'));
    expect(phone.text).toContain(word('gate-first'));
  });
  test('no is kept, and the steps go on', async () => {
    phone = startPhone();
    await phone.open('guide', 'id=wechat');
    await phone.tap(word('gate-no'));
    phone.start();
    await phone.open('guide', 'id=wechat');
    expect(phone.text).not.toContain(word('gate-ask'));
    expect(phone.text).toContain(store.guide('wechat')?.steps[0]?.title.zh);
  });
  test.each([
    [{ ...allAnswered, reason: 'dismissed', 'insured-year': 'yes' }, true],
    [{ ...allAnswered, reason: 'resigned' }, false],
  ])(
    'whoever has a route is not asked again; where it leaves benefit open, it is a tap away',
    async (answers, open) => {
      phone = startPhone({ saved: { answers } });
      await phone.open('guide', 'id=wechat');
      expect(phone.text).not.toContain(word('gate-ask'));
      expect(phone.has(word('gate-first'))).toBe(open);
      if (!open) return;
      await phone.tap(word('gate-first'));
      expect(phone.page.route).toBe('pages/route/plan/index');
    },
  );
  test('a step that was sent comes first; the question stands below it', async () => {
    phone = startPhone();
    await phone.open('guide', 'id=wechat&step=wechat-pay&via=share');
    const step = store.step('wechat-pay')?.step.title.zh ?? '';
    expect(phone.text.indexOf(step)).toBeLessThan(phone.text.indexOf(word('gate-ask')));
    expect(phone.text.indexOf(step)).toBeGreaterThan(0);
  });
  test('in single-page mode nothing is asked, one sentence says it', async () => {
    phone = startPhone({ scene: 1154 });
    await phone.open('guide', 'id=wechat');
    expect(phone.text).not.toContain(word('gate-ask'));
    expect(phone.text).toContain(word('gate-article'));
  });
});
