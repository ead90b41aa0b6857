import { budgets, weappDist } from '../support/dist';
import { pages } from '../../scripts/pages';
import { pack } from '../support/pack';
import { expectTranscript, readOn } from '../support/transcript';
import { hiddenSelectors } from './phone/hidden';
import type { Phone } from './phone/phone';
import { readPage } from './phone/reader';
import { startPhone } from './start';

const hidden = hiddenSelectors(weappDist);
const open = async (route: string, query: string, saved: object, noIcu = false): Promise<string[]> => {
  phone = startPhone({ saved, noIcu });
  await phone.open(route.split('/').at(-2) ?? '', query);
  return readPage(phone.page.dom, hidden);
};

let phone: Phone;
let clock: jest.SpyInstance;
beforeEach(() => void (clock = jest.spyOn(Date, 'now').mockReturnValue(readOn)));
afterEach(() => {
  phone.stop();
  clock.mockRestore();
});

interface TaroNode {
  readonly cn?: readonly TaroNode[];
}
const depthOf = (node: TaroNode): number => 1 + Math.max(0, ...(node.cn ?? []).map(depthOf));
const depth = (): number => depthOf((phone.page.instance.data as { readonly root: TaroNode }).root);

test('a guide with everything open nests no deeper than the template is written out for', async () => {
  await open('pages/guide/index', 'id=wechat', {});
  for (const key of ['why', 'guide-stuck']) await phone.tap(pack.strings[key]?.zh ?? '');
  expect(depth()).toBeLessThanOrEqual(budgets.depth);
});

describe.each(['zh', 'en'] as const)('read aloud in %s', (language) => {
  test.each(pages.map(({ name, route, query }) => [name, route, query]))(
    '%s sounds as it is kept in test/transcripts',
    async (name, route, query) => {
      // Chinese on an engine without ICU, as it is on some Android phones; both on both: plain-engine.slow.test.ts.
      const lines = await open(route, query, { language }, language === 'zh');
      expect(lines.filter((line) => line.includes('WITHOUT A NAME'))).toEqual([]);
      expect(depth()).toBeLessThanOrEqual(budgets.depth);
      expectTranscript(`weapp-${language}/${name}`, lines.join('\n'));
    },
  );
});
