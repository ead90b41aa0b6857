import { situations, walked, type Walker } from '../support/situations';
import { pageFolders } from '../../src/lib/routes';
import { visit, visitCleanly, type Visit } from './visit';

let site: Visit;
visitCleanly(() => site);

const targets = 'button, a, [role=button], [role=link], [role=radio], [role=checkbox]';
const now = Date.parse('2026-11-27T10:00:00+08:00');

const walker: Walker = {
  async open(page, query = '') {
    site = await visit(`#/pages/${pageFolders[page]}/index?${query}`, { now });
  },
  async tap(words) {
    const shown = site.page.locator(targets).locator('visible=true');
    const exact = shown.filter({ hasText: new RegExp(`^\\s*${words.replace(/[.*+?^$()|[\]{}\\/]/g, '\\$&')}\\s*$`) });
    await shown.filter({ hasText: words }).first().waitFor();
    await ((await exact.count()) > 0 ? exact.last() : shown.filter({ hasText: words }).last()).click();
    await site.page.waitForTimeout(100);
  },
  type: (label, words) => site.page.getByLabel(label).locator('visible=true').fill(words),
};

/** What stands on the page once it changes no more: the page before slides out, the city's record comes. */
async function read(): Promise<string> {
  let before: string | undefined;
  for (;;) {
    const text = (await site.page.locator('main').locator('visible=true').last().innerText()).replace(/\s+/g, ' ');
    if (text === before) return text;
    before = text;
    await site.page.waitForTimeout(400);
  }
}

/** How far down the page these words end, in screens of 812 px. */
const screensTo = async (words: string): Promise<number> => {
  const box = await site.page.getByText(words).locator('visible=true').first().boundingBox();
  return box ? (box.y + box.height) / 812 : Infinity;
};

test.each(Object.entries(situations).filter(([, { inWechat }]) => !inWechat))('%s', async (_, situation) => {
  const { taps, han } = await walked(situation, walker, read);
  const screens = await screensTo(situation.useful.at(-1)!);
  if (process.env.TELL) process.stdout.write(`browser | ${_} | ${taps} | ${han} | ${screens.toFixed(2)}\n`);
  expect(taps).toBeLessThanOrEqual(situation.taps);
  expect(han).toBeLessThanOrEqual(situation.han);
  expect(screens).toBeLessThanOrEqual(situation.screens);
});
