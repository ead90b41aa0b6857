import { scriptForPlan } from '../../src/features/call-script/opening';
import { pack, store } from '../support/pack';
import { flow } from '../support/route';

const troubles = pack.families.flatMap((family) => family.troubles.map((trouble) => ({ family, trouble })));
const questions = pack.topics.flatMap((topic) => topic.questions);

test('no group of messages and no topic is empty, and no id is there twice', () => {
  for (const { id, length } of [
    ...pack.families.map((family) => ({ id: family.id, length: family.troubles.length })),
    ...pack.topics.map((topic) => ({ id: topic.id, length: topic.questions.length })),
  ])
    expect([id, length > 0]).toEqual([id, true]);
  for (const list of [pack.families, troubles.map(({ trouble }) => trouble), questions, pack.rumours])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});

test('every trouble comes up at a step that exists', () => {
  for (const { trouble } of troubles)
    expect([trouble.id, trouble.steps.filter((id) => store.step(id)).length > 0]).toEqual([trouble.id, true]);
});

test('every payment and enrolment step of the guides knows a trouble', () => {
  const known = new Set(troubles.flatMap(({ trouble }) => trouble.steps));
  for (const id of [
    'wechat-fill',
    'wechat-pay',
    'alipay-verify',
    'alipay-fill',
    'alipay-pay',
    'website-enrol',
    'website-choose',
    'website-pay',
    'counter-enrol',
    'counter-pay',
  ])
    expect([id, known.has(id)]).toEqual([id, true]);
});

test('every trouble and every family names a line with people, and what to say there', () => {
  for (const { family, trouble } of troubles) {
    expect(trouble.call.map((id) => store.hotline(id)?.number)).not.toContain(undefined);
    const script = pack.scripts.find(({ id }) => id === (trouble.script ?? family.script));
    expect([trouble.id, script?.ask.length]).toEqual([trouble.id, 2]);
  }
  for (const family of pack.families) expect(family.call.length).toBeGreaterThan(0);
});

test('every step of the plan that has a person to call has words to say there', () => {
  const calls = flow.parts.filter(({ cases }) => cases.some(({ ask }) => (ask ?? []).length > 0));
  expect(calls.length).toBeGreaterThan(10);
  expect(calls.filter(({ id }) => scriptForPlan(id, store) === undefined).map(({ id }) => id)).toEqual([]);
});

test('words that no source prints stand in no quotation marks, in either language', () => {
  const approximate = troubles.flatMap(({ trouble }) =>
    trouble.shows.filter(({ wording }) => wording === 'approximate'),
  );
  expect(approximate.length).toBeGreaterThan(0);
  for (const { text } of approximate) expect(text.zh + text.en).not.toMatch(/[“”「」『』"]/);
});

test('both languages are complete, the sentences short, and nothing is shouted', () => {
  const texts: { zh: string; en: string }[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    if ('zh' in value && 'en' in value) texts.push(value as { zh: string; en: string });
    else Object.values(value).forEach(walk);
  };
  walk([pack.families, pack.topics, pack.rumours, pack.scripts, pack.papers, pack.locals]);
  expect(texts.length).toBeGreaterThan(700);
  for (const text of texts) {
    expect([text.en, /[a-zA-Z]/.test(text.en)]).toEqual([text.en, true]);
    expect(text.zh + text.en).not.toMatch(/！|!/);
    for (const sentence of text.zh.split(/(?<=[。？])/).filter((words) => !words.includes('›')))
      expect([sentence, [...sentence].length <= 48]).toEqual([sentence, true]);
  }
});

test('an answer has at most three sentences, a page to go on with, and its grounds', () => {
  for (const question of questions) {
    expect([question.id, question.answer.length <= 3, question.leads.length > 0, question.claims.length > 0]).toEqual([
      question.id,
      true,
      true,
      true,
    ]);
  }
});

test('what goes round and is wrong is never an answer', () => {
  const said = JSON.stringify([questions, pack.families, pack.claims.filter(({ text }) => !text.zh.includes('谣言'))]);
  for (const { rumour } of pack.rumours) expect(said).not.toContain(rumour.zh);
});

test('steps that places print say where they were read', () => {
  for (const local of pack.locals) {
    const sources = local.claims.flatMap((id) => store.claim(id)?.basis ?? []);
    expect([local.id, sources.length > 0, local.asOf.zh]).toEqual([
      local.id,
      true,
      expect.stringMatching(/来源|原资料/),
    ]);
    expect(local.claims.map((id) => store.claim(id)?.grade)).not.toContain('law');
  }
});

test.each([
  ['over-fifty', 'temporary-account'],
  ['residents-three-months', 'residents-medical-wait'],
  ['fifteen-or-twenty', 'pension-years-2030'],
  ['pension-while-on-benefit', 'pension-while-on-benefit'],
])('the question %s rests on the claim that the plan shows, so that both say one thing', (id, claim) => {
  expect(JSON.stringify(pack.routes)).toContain(`"${claim}"`);
  expect(questions.find((question) => question.id === id)?.claims).toContain(claim);
  expect(pack.claims.filter(({ text }) => text.zh === store.claim(claim)?.text.zh)).toHaveLength(1);
});
