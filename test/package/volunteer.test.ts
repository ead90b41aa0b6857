import { standQuestions } from '../../src/features/volunteer/stand-questions';
import { budgets } from '../support/dist';
import { pack } from '../support/pack';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

test.each(['', 'fair=sz-2026&stand=a1&city=440300&guide=wechat', 'fair=%E0%A4%A&stand=../x'])(
  '?%s shows the five questions and every hotline, in one setData within its budget',
  async (query) => {
    phone = startPhone();
    const { setData, instance } = await phone.open('volunteer', query);
    for (const { ask } of standQuestions(pack.topics)) expect(phone.text).toContain(ask.zh);
    for (const { number } of pack.hotlines) expect(phone.text).toContain(number);
    for (const id of ['sz-2026', '../x']) expect(phone.text).not.toContain(id);
    // The dates of a place that the link names follow when its record has come.
    expect(setData.length).toBeLessThanOrEqual(budgets.firstPaint.calls + (query.includes('city=') ? 1 : 0));
    expect(setData[0]).toBeLessThanOrEqual(budgets.firstPaint.bytes);
    expect(instance.onShareAppMessage).toBeInstanceOf(Function);
  },
);

test('a package that was built without WEB_BASE says so and points to the poster', async () => {
  phone = startPhone();
  await phone.open('volunteer');
  expect(phone.text).toContain(pack.strings['volunteer-code-none']!.zh);
});
