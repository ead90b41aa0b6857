import { readCodes } from '../../scripts/fair/read-code';
import { payloadOfLink, webLink } from '../../src/features/launch/web-link';
import { encodeScene } from '../../src/lib/scene';
import { standQuestions } from '../../src/features/volunteer/stand-questions';
import { pack } from '../support/pack';
import { accessibilityFaults } from './axe';
import { closeDoors, openDoors, visit, type Visit } from './visit';

beforeAll(openDoors);
afterAll(closeDoors);

let site: Visit;
/** Where the first page lies; a code leads there, and on from there. */
const root = (): string => new URL('.', site.page.url()).href;
afterEach(async () => {
  expect([site.outside, site.problems]).toEqual([[], []]);
  await site.close();
});

const sentence = (key: string, language: 'zh' | 'en' = 'zh') => pack.strings[key]![language];
const address = '#/pages/help/volunteer/index';
const openCode = async (language: 'zh' | 'en' = 'zh') => {
  await site.page.getByRole('button', { name: sentence('volunteer-code-show', language) }).click();
  await site.page.locator('.show').waitFor();
};

test.each(['zh', 'en'] as const)(
  'the code fills a screen 320 wide in the largest text, a camera reads it, and a tap closes it (%s)',
  async (language) => {
    site = await visit(`${address}?fair=sz-2026&stand=a1&city=440300&guide=wechat`, {
      saved: { language, textSize: 'largest' },
      width: 320,
    });
    await openCode(language);
    const links = await readCodes(await site.page.screenshot());
    expect(links.map(payloadOfLink)).toEqual([{ fair: 'sz-2026', stand: 'a1', city: '440300', guide: 'wechat' }]);
    expect(links[0]).toContain(`${root()}#1`);
    expect(await accessibilityFaults(site.page)).toEqual([]);
    await site.page.locator('.show').click();
    await site.page.locator('.show').waitFor({ state: 'detached' });
  },
);

test.each(['', '?fair=SZ/../x'])(
  'without a door that can be read (%s) the code leads to the first page',
  async (query) => {
    site = await visit(address + query);
    await openCode();
    expect(await readCodes(await site.page.screenshot())).toEqual([root()]);
    expect(await site.page.getByText(sentence('volunteer-code-damaged')).count()).toBe(query ? 1 : 0);
  },
);

describe('the code of a poster', () => {
  const made = encodeScene({ fair: 'sz-2026', stand: 'a1', city: '440300', guide: 'alipay' });
  const scene = made.ok ? made.scene : '';

  test.each([
    ['today’s form', webLink('', scene)],
    ['the form that hangs on walls', `#/pages/home/index?scene=${scene}`],
  ])('leads to its guide and its city: %s', async (_, hash) => {
    site = await visit(hash);
    await site.page.getByText(sentence('arrived-fair-unnamed')).waitFor();
    expect(site.page.url()).toContain('#/pages/guide/index?id=alipay');
    expect(await site.page.evaluate(() => localStorage.getItem('lizhi-shebao/person'))).toContain('440300');
    expect(await site.page.getByText('sz-2026').count()).toBe(0);
  });

  test('when it was not read to its end, says so on the first page', async () => {
    site = await visit(webLink('', scene.slice(0, -1)));
    await site.page.getByText(sentence('arrived-damaged')).waitFor();
    expect(site.page.url()).toContain('#/pages/home/index');
  });
});

test('a question opens on its answer', async () => {
  site = await visit(address);
  const [first] = standQuestions(pack.topics);
  await site.page.getByRole('button', { name: first!.ask.zh }).click();
  await site.page.getByText(first!.answer[0]!.zh).waitFor();
});
