import { usualAnswers } from '../support/answers';
import { chosen } from '../support/cities';
import { pack } from '../support/pack';
import { flow, planFor } from '../support/route';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const t = (key: string) => pack.strings[key]?.zh ?? '';
/** What an option is called when it is read aloud: its words, and its note. */
const option = (question: string, id: string) => {
  const found = flow.questions.find((item) => item.id === question)?.options.find((item) => item.id === id);
  return [found?.text.zh ?? '', found?.note?.zh].filter(Boolean).join('，');
};
const title = (question: string) => flow.questions.find((item) => item.id === question)?.title.zh ?? '';

const answers = { ...usualAnswers, reason: 'ended' };

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

/** Taps through all questions, from wherever they begin. */
const answerAll = async (rest: Readonly<Record<string, string>>) => {
  for (const [question, answer] of Object.entries(rest)) {
    expect(phone.text).toContain(title(question));
    await phone.tap(option(question, answer));
    if (question === 'reason') await phone.tap(t('left-last'));
  }
};

test('home asks the first question, and an answer goes on there', async () => {
  phone = startPhone();
  await phone.open('home');
  await phone.tap(t('home-ask-button'));
  await phone.tap(option('reason', 'dismissed'));
  expect(phone.storage.get('person')).toMatchObject({ answers: { reason: 'dismissed' } });
  expect(phone.page.route).toBe('pages/route/finder/index');
  expect(phone.text).toContain(t('finder-left'));
  await phone.tap(t('left-last'));
  expect(phone.text).toContain(title('insured-year'));
});

test('where the route cannot be had, home leads to the page of the questions', async () => {
  phone = startPhone({ subpackages: true });
  await phone.open('home');
  await phone.tap(t('home-ask-button'));
  expect(phone.page.route).toBe('pages/route/finder/index');
  expect(phone.text).toContain(title('reason'));
});

test('through every question to the plan, one tap each; each step of it is there', async () => {
  phone = startPhone();
  await phone.open('finder');
  await answerAll(answers);
  expect(phone.page.route).toBe('pages/route/plan/index');
  for (const { shown } of planFor(answers)) expect(phone.text).toContain(shown.title.zh);
});

test('what a cover costs is shown with an example, in the person’s place or in one that is named', async () => {
  phone = startPhone({ saved: { answers } });
  await phone.open('finder', 'at=cover');
  await phone.settled();
  expect(phone.text).toMatch(/例如在西安，按最低一档算.*养老每月约? ¥\d.*医保每月约? ¥\d/s);
  expect(phone.text).toContain(t('finder-cover-city'));
  phone.stop();
  phone = startPhone({ saved: { answers, city: chosen('440300') } });
  await phone.open('finder', 'at=cover');
  expect(phone.text).toMatch(/在深圳，按最低一档算.*¥\d/s);
  expect(phone.text).not.toContain('西安');
});

test('months of this year stand without it', async () => {
  phone = startPhone({ saved: { answers: { reason: 'ended' } } });
  await phone.open('finder', 'at=left');
  const year = new Date().getFullYear();
  expect(phone.text).not.toContain(`${year} 年`);
});

test('one of several answers costs one small setData, and does not go on', async () => {
  phone = startPhone({ saved: { answers } });
  const { setData } = await phone.open('finder', 'at=special');
  setData.length = 0;
  await phone.tap(option('special', 'rider'));
  expect(setData).toHaveLength(1);
  expect(setData[0]).toBeLessThanOrEqual(700);
  expect(phone.text).toContain(title('special'));
});

test('what may be left open is passed over in one tap', async () => {
  phone = startPhone({ saved: { answers: { reason: 'resigned', 'new-job': 'none' } } });
  await phone.open('finder', 'at=special');
  await phone.tap(t('finder-none-on'));
  expect(phone.text).toContain(title('age'));
});

test('back shows the old answer chosen, and another answer keeps the rest', async () => {
  phone = startPhone({ saved: { answers } });
  await phone.open('finder', 'at=insured-year');
  await phone.tap(t('finder-back'));
  expect(phone.text).toContain(t('finder-left'));
  await phone.tap(t('finder-back'));
  expect(phone.text).toContain(title('reason'));
  expect(phone.checked(option('reason', 'ended'))).toBe('true');
  await phone.tap(option('reason', 'dismissed'));
  expect(phone.storage.get('person')).toMatchObject({ answers: { ...answers, reason: 'dismissed' } });
  await phone.tap(t('finder-left-skip'));
  expect(phone.checked(option('insured-year', 'yes'))).toBe('true');
});

test('an answer that is changed from the plan leads back to the plan, unless it opens a question', async () => {
  phone = startPhone({ saved: { answers } });
  await phone.open('finder', 'at=hukou');
  await phone.tap(option('hukou', 'elsewhere'));
  expect(phone.page.route).toBe('pages/route/plan/index');
  phone.stop();
  phone = startPhone({ saved: { answers: { reason: 'resigned', 'new-job': 'soon' } } });
  await phone.open('finder', 'at=new-job');
  await phone.tap(option('new-job', 'none'));
  expect(phone.page.route).toBe('pages/route/finder/index');
  expect(phone.text).toContain(title('age'));
});

test('the question about cover says what each costs where the person is', async () => {
  phone = startPhone({ saved: { answers, left: '2026-10', city: chosen('310000') } });
  await phone.open('finder', 'at=cover');
  expect(phone.text).toContain(t('money-example').replace('{place}', '上海'));
  expect(phone.text).toMatch(/每月¥[\d,]+|每月 ¥[\d,]+|每月约 ¥[\d,]+/);
});
