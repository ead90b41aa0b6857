import { situations, walked, type Walker } from '../support/situations';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

/** WeChat's number for single-page mode, in which a page that was shared to Moments opens. */
const singlePage = 1154;

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

const walker: Walker = {
  async open(page, query = '', alone = false) {
    phone = startPhone(alone ? { scene: singlePage } : {});
    await phone.open(page, query);
    await phone.settled();
  },
  tap: (words) => phone.tap(words),
  type: (label, words) => phone.type(label, words),
};

test.each(Object.entries(situations))('%s', async (_, situation) => {
  const { taps, han } = await walked(situation, walker, () => Promise.resolve(phone.text));
  if (process.env.TELL) process.stdout.write(`package | ${_} | ${taps} | ${han}\n`);
  expect(taps).toBeLessThanOrEqual(situation.taps);
  expect(han).toBeLessThanOrEqual(situation.han);
});
