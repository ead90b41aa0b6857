import { pack } from '../support/pack';
import { closeDoors, openDoors, visit } from './visit';

beforeAll(() => openDoors());
afterAll(closeDoors);

/** What the law page says of a law that is not in force yet. */
const notYet = pack.strings['law-not-yet']!.zh.split('}').at(-1)!.trim();
const minuteMs = 60_000;

test('a page that stays open over midnight says the new sentences without a reload', async () => {
  const { page, problems, close } = await visit('', { own: true });
  await page.clock.install({ time: new Date('2026-12-31T23:58:00+08:00') });
  await page.goto(page.url().replace(/#.*$/, '?at-night#/pages/trust/law/index'));
  const main = page.locator('main:visible');
  await main.getByText(notYet).first().waitFor();
  await page.clock.fastForward(5 * minuteMs);
  await main.getByText(notYet).first().waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await close();
});
