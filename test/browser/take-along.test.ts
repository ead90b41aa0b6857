import { readFileSync } from 'node:fs';
import { readCodes } from '../../scripts/fair/read-code';
import { readCalendar } from '../support/calendar';
import { recordOf } from '../support/cities';
import { pack } from '../support/pack';
import { accessibilityFaults } from './axe';
import { someAnswers } from '../support/answers';
import { inApps } from '../support/user-agents';
import { visit, visitCleanly, type Visit } from './visit';

let site: Visit;
visitCleanly(() => site);

const plan = '#/pages/route/plan/index';
const city = { adcode: '440300', name: { zh: '深圳', en: 'Shenzhen' }, record: recordOf('440300') };
const mine = { answers: someAnswers, city, left: '2026-10', language: 'zh' };
const now = Date.parse('2026-11-27T10:00:00+08:00');
const sentence = (key: string, language: 'zh' | 'en' = 'zh') => pack.strings[key]![language];
const press = (key: string, language: 'zh' | 'en' = 'zh') =>
  site.page
    .getByRole('button', { name: sentence(key, language), exact: true })
    .locator('visible=true')
    .first()
    .click();
const said = (key: string) => site.page.getByText(sentence(key)).locator('visible=true').first().waitFor();

/** The picture on the page, as a PNG. */
async function shownPicture(): Promise<Buffer> {
  const address = await site.page.locator('img.picture__shown').getAttribute('src');
  return Buffer.from(address!.split(',')[1]!, 'base64');
}
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const;

test.each(['zh', 'en'] as const)(
  'the picture is 1,080 px wide, and its code, read by another program, opens exactly this plan (%s)',
  async (language) => {
    site = await visit(plan, { saved: { ...mine, language }, now });
    await press('along-picture', language);
    await site.page.locator('img.picture__shown').waitFor();
    const picture = await shownPicture();
    expect(sizeOf(picture)[0]).toBe(1080);
    expect(await accessibilityFaults(site.page)).toEqual([]);
    const [link, ...others] = await readCodes(picture);
    expect(others).toEqual([]);
    const query = Object.fromEntries(new URLSearchParams(link!.split('?')[1]));
    expect(query).toEqual({ ...someAnswers, city: '440300', lang: language, via: 'code' });
    await site.close();
    site = await visit(link!.slice(link!.indexOf('#')));
    await site.page.getByRole('heading', { level: 1 }).locator('visible=true').first().waitFor();
    expect(await site.page.getByText(sentence('plan-answers-shared', language)).count()).toBe(1);
  },
);

test('“save” hands the browser the picture as a file', async () => {
  site = await visit(plan, { saved: mine, now });
  await press('along-picture');
  const saving = site.page.waitForEvent('download');
  await press('along-picture-save');
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/\.png$/);
  expect(readFileSync(await download.path())).toEqual(await shownPicture());
  await said('along-picture-file');
});

test('the limit of medical cover becomes an entry that another program reads, weeks ahead', async () => {
  site = await visit(plan, { saved: mine, now });
  await press('along-calendar');
  const saving = site.page.waitForEvent('download');
  await site.page.getByRole('button', { name: new RegExp(`^${sentence('along-calendar-add')}：医保`) }).click();
  const { event, alarm } = readCalendar(readFileSync(await (await saving).path(), 'utf8'));
  expect([event.startDate.toJSDate().toISOString(), alarm.getFirstPropertyValue('trigger')?.toString()]).toEqual([
    '2027-01-31T01:00:00.000Z',
    '-P45D',
  ]);
  await said('along-calendar-file');
});

test('who opens the link for parents sees care mode, and leaves it with one tap', async () => {
  site = await visit(
    `${plan}?${new URLSearchParams({ ...someAnswers, lang: 'zh', via: 'share', care: '1' }).toString()}`,
  );
  await site.page.locator('.app--care.app--largest:visible').waitFor();
  await press('care-off-label');
  await site.page.locator('.app--care:visible').waitFor({ state: 'detached' });
  expect(await site.page.evaluate(() => JSON.parse(localStorage.getItem('lizhi-shebao/person')!).data.careMode)).toBe(
    false,
  );
});

test('the sender looks at what parents will see, and what is copied says so', async () => {
  site = await visit(plan, { saved: mine, now, own: true });
  await site.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press('along-parents');
  await press('along-parents-send');
  await said('share-copied');
  expect(await site.page.evaluate(() => navigator.clipboard.readText())).toMatch(/[?&]care=1(&|$)/);
  await press('along-parents-look');
  await site.page.locator('.app--care:visible').waitFor();
  await press('care-off-label');
  await site.page.locator('.app--care:visible').waitFor({ state: 'detached' });
});

/** Nothing can be copied, in one of the ways in which web views refuse it. */
const refusals = {
  'has no clipboard': "Object.defineProperty(navigator, 'clipboard', { value: undefined });",
  'refuses the clipboard':
    "navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));",
  'throws at the clipboard': "navigator.clipboard.writeText = () => { throw new Error('not here'); };",
  'never answers from the clipboard': 'navigator.clipboard.writeText = () => new Promise(() => undefined);',
} as const;
const cannotShare = "navigator.share = () => Promise.reject(new DOMException('', 'NotAllowedError'));";

test.each([
  ['WeChat on an iPhone', 'has no clipboard'],
  ['Alipay on Android', 'refuses the clipboard'],
  ['QQ on Android', 'throws at the clipboard'],
  ['an app without a name of its own, on an iPhone', 'never answers from the clipboard'],
] as const)(
  '%s, which %s and passes over downloads: a long press for the picture, words to select, and nothing is claimed',
  async (app, way) => {
    const script = `document.execCommand = () => false; ${refusals[way]} ${cannotShare}`;
    site = await visit(plan, { saved: mine, now, userAgent: inApps[app], script });
    const downloads: unknown[] = [];
    site.page.on('download', (file) => downloads.push(file));
    expect(await site.page.getByRole('button', { name: sentence('along-print'), exact: true }).count()).toBe(0);
    await press('along-picture');
    await said('along-picture-press');
    await site.page.locator('img.picture__shown').waitFor();
    expect(await site.page.getByRole('button', { name: sentence('along-picture-save'), exact: true }).count()).toBe(0);
    await press('sheet-close');
    await press('along-calendar');
    await site.page.getByRole('button', { name: new RegExp(`^${sentence('along-calendar-add')}：医保`) }).click();
    await said('along-calendar-unavailable');
    await press('along-calendar-copy');
    await site.page.getByText('2027-01-31').locator('visible=true').first().waitFor();
    await press('sheet-close');
    await press('along-parents');
    await press('along-parents-send');
    await said('share-refused');
    await site.page
      .getByText(/#\/pages\/route\/plan\/index\?.*care=1/)
      .locator('visible=true')
      .first()
      .waitFor();
    await press('sheet-close');
    await press('plan-copy');
    await said('plan-copy-refused');
    const text = await site.page.locator('main:visible').innerText();
    for (const claimed of ['along-copied', 'share-copied', 'plan-copied', 'along-picture-file', 'along-calendar-file'])
      expect(text).not.toContain(sentence(claimed));
    expect(downloads).toEqual([]);
  },
);

test('the plan prints on paper without bars and buttons, with every step', async () => {
  site = await visit(plan, { saved: mine, now, own: true });
  await site.page.emulateMedia({ media: 'print' });
  const visible = (selector: string) => site.page.locator(selector).locator('visible=true').count();
  expect([await visible('.top'), await visible('.dock'), await visible('.screen-only')]).toEqual([0, 0, 0]);
  expect(await visible('.thing')).toBeGreaterThan(2);
});
