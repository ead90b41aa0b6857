import { pages } from '../../scripts/pages';
import { accessibilityFaults } from './axe';
import { faintText, faultsOfBoxes, shiftsOf, showTextSize } from './measure';
import { closeDoors, openDoors, visit } from './visit';

beforeAll(openDoors);
afterAll(closeDoors);

const ticks = ['employer-stopped', 'wechat-me'];

/** Everything that is asked of a page, in one visit: opening one takes longer than looking at it. */
async function faultsOf(hash: string, language: 'zh' | 'en'): Promise<Record<string, string[]>> {
  const site = await visit(hash, { saved: { language, textSize: 'largest', ticks }, width: 320 });
  const { page } = site;
  const faults: Record<string, string[]> = {};
  const shifts = await shiftsOf(page);
  faults['moves after it is drawn'] = shifts > 0.001 ? [String(shifts)] : [];
  faults['largest text on 320'] = await faultsOfBoxes(page, { target: 60, text: 18 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    faults[`faint, ${colorScheme}`] = await faintText(page);
    faults[`axe, ${colorScheme}`] = await accessibilityFaults(page);
  }
  for (const [size, text, width] of [
    ['large', 18, 320],
    ['standard', 13, 320],
    ['standard', 13, 768],
    ['largest', 18, 1280],
  ] as const) {
    await showTextSize(page, size);
    await page.setViewportSize({ width, height: 812 });
    faults[`${size} text on ${width}`] = await faultsOfBoxes(page, { target: size === 'largest' ? 60 : 44, text });
  }
  faults['wants the network'] = [...site.outside];
  faults['writes to the console'] = [...site.problems];
  await site.close();
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0));
}

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(pages.map(({ name, hash }) => [name, hash]))('%s can be read and used by everybody', async (_, hash) => {
    expect(await faultsOf(hash, language)).toEqual({});
  });
});
