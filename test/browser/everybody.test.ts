import { accessibilityFaults } from './axe';
import { faultsOfBoxes, shiftsOf } from './measure';
import { everyPage, furtherStates, type PageState } from './states';
import { closeDoors, openDoors, openReader, visit, type Reader } from './visit';

let reader: Reader;
beforeAll(async () => {
  await openDoors();
  reader = await openReader({ width: 320 });
});
afterAll(closeDoors);

/**
 * What is asked of every page in one visit, where it is tightest: the largest text on the narrowest screen. Dark, other
 * sizes and widths: matrix.slow.test.ts; the contrast of every pair of colours: test/tree/contrast.test.ts.
 */
async function faultsOf({ hash, saved }: PageState, language: 'zh' | 'en'): Promise<Record<string, string[]>> {
  const site = await reader.read(hash, { ...saved, language, textSize: 'largest' });
  const shifts = await shiftsOf(site.page);
  const faults: Record<string, string[]> = {
    'moves after it is drawn': shifts > 0.001 ? [String(shifts)] : [],
    'largest text on 320': await faultsOfBoxes(site.page, { target: 60, text: 18 }),
    axe: await accessibilityFaults(site.page),
    'wants the network': [...site.outside],
    'writes to the console': [...site.problems],
  };
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0));
}

test('on a slow phone too, nothing moves after the first paint', async () => {
  const site = await visit('', { saved: { textSize: 'largest' }, width: 320, slowdown: 8 });
  expect(await shiftsOf(site.page)).toBe(0);
  await site.close();
});

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each([...everyPage, ...furtherStates].map((state) => [state.name, state] as const))(
    '%s can be read and used by everybody',
    async (_, state) => {
      expect(await faultsOf(state, language)).toEqual({});
    },
  );
});
