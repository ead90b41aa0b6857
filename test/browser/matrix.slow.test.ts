import { accessibilityFaults } from './axe';
import { faintText, faultsOfBoxes, showTextSize } from './measure';
import { everyPage, type PageState } from './states';
import { closeDoors, openDoors, visit } from './visit';

beforeAll(openDoors);
afterAll(closeDoors);

/** Every page in both themes, all text sizes and three widths: in one visit, since opening one takes longest. */
async function faultsOf({ hash, saved }: PageState, language: 'zh' | 'en'): Promise<Record<string, string[]>> {
  const site = await visit(hash, { saved: { ...saved, language, textSize: 'largest' }, width: 320 });
  const { page } = site;
  const faults: Record<string, string[]> = {};
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
  await site.close();
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0));
}

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(everyPage.map((state) => [state.name, state] as const))(
    '%s in every theme, text size and width',
    async (_, state) => {
      expect(await faultsOf(state, language)).toEqual({});
    },
  );
});
