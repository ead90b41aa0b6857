import { situations, walked } from '../support/situations';
import { phoneWalker } from './walker';

const { walker, phone } = phoneWalker();
afterEach(() => {
  expect(phone().errors).toEqual([]);
  phone().stop();
});

test.each(Object.entries(situations))('%s', async (_, situation) => {
  const { taps, han } = await walked(situation, walker, () => Promise.resolve(phone().text));
  expect(taps).toBeLessThanOrEqual(situation.taps);
  expect(han).toBeLessThanOrEqual(situation.han);
});
