import { usualAnswers as answers } from '../support/answers';
import { recordOf } from '../support/cities';
import { pack } from '../support/pack';
import { planFor } from '../support/route';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const city = { adcode: '440300', name: { zh: '深圳', en: 'Shenzhen' }, record: recordOf('440300') };
/** So recent that the limit of medical cover lies ahead on any day. */
const left = new Date().toISOString().slice(0, 7);
const saved = { language: 'zh', answers, city, left };
const t = (key: string) => pack.strings[key]!.zh;
const things = planFor(answers, city.adcode).filter(({ shown }) => shown.state !== 'not-for-you');

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});
const start = async (refusals: Parameters<typeof startPhone>[0] = {}) => {
  phone = startPhone({ saved, ...refusals });
  await phone.open('plan');
};
const called = (name: string) => phone.calls.filter((call) => call.name === name).map(({ options }) => options);
const shown = async (words: string) => {
  for (let turns = 0; turns < 200 && !phone.text.includes(words); turns += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(phone.text).toContain(words);
};

test('the plan is drawn on the page’s canvas, step by step, and saved to the album with one tap', async () => {
  await start();
  await phone.tap(t('along-picture'));
  await shown(t('along-picture-save'));
  const drawn = phone.canvas.shapes
    .flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    .join('')
    .replace(/\s/g, '');
  for (const step of things) expect(drawn).toContain(step.shown.title.zh.replace(/\s/g, ''));
  for (const words of ['深圳', '12333', '12366', '离职社保指南']) expect(drawn).toContain(words);
  expect([phone.canvas.width, phone.canvas.height > 1080]).toEqual([1080, true]);
  await phone.tap(t('along-picture-save'));
  expect(called('saveImageToPhotosAlbum')).toEqual([{ filePath: 'wxfile://tmp_plan.png' }]);
  expect(phone.text).toContain(t('along-picture-album'));
});

test('without an address of the browser build there is no code, but the words to search', async () => {
  await start();
  await phone.tap(t('along-picture'));
  await shown(t('along-picture-save'));
  const drawn = phone.canvas.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join('');
  expect(drawn.replace(/\s/g, '')).toContain(t('along-search').replace(/\s/g, ''));
  expect(phone.canvas.shapes.filter((shape) => shape.kind === 'box').length).toBeLessThan(things.length + 4);
});

test('a refused album says how to allow it, and leads to the settings', async () => {
  await start({ album: 'denied' });
  await phone.tap(t('along-picture'));
  await shown(t('along-picture-save'));
  await phone.tap(t('along-picture-save'));
  expect(phone.text).toContain(t('along-picture-refused'));
  await phone.tap(t('along-settings'));
  expect(called('openSetting')).toHaveLength(1);
});

test('a phone without such a canvas is told of the words instead', async () => {
  await start({ album: 'no-canvas' });
  await phone.tap(t('along-picture'));
  await shown(t('along-picture-failed'));
});

test('the picture is sent and viewed by WeChat’s own sheets', async () => {
  await start();
  await phone.tap(t('along-picture'));
  await shown(t('along-picture-send'));
  await phone.tap(t('along-picture-send'));
  await phone.tap(t('along-picture-zoom'));
  expect(called('showShareImageMenu')).toEqual([{ path: 'wxfile://tmp_plan.png' }]);
  expect(called('previewImage')).toMatchObject([{ urls: ['wxfile://tmp_plan.png'] }]);
});

test('the limit of medical cover is written once, with the days ahead in seconds', async () => {
  await start();
  await phone.tap(t('along-calendar'));
  await phone.tap(`${t('along-calendar-add')}：医保`);
  const [entry] = called('addPhoneCalendar');
  expect(entry).toMatchObject({
    alarm: true,
    alarmOffset: 45 * 86_400,
    title: expect.stringContaining('医保') as string,
  });
  expect(new Date(Number(entry?.startTime) * 1000).toISOString()).toMatch(/T01:00:00\.000Z$/);
  expect(phone.text).toContain(t('along-calendar-app'));
});

test.each([
  ['denied', 'along-calendar-refused'],
  ['missing', 'along-calendar-unavailable'],
] as const)('a calendar that is %s: says so, and the entry can be copied', async (calendar, sentence) => {
  await start({ calendar });
  await phone.tap(t('along-calendar'));
  await phone.tap(`${t('along-calendar-add')}：医保`);
  expect(phone.text).toContain(t(sentence));
  await phone.tap(t('along-calendar-copy'));
  expect(called('setClipboardData')).toEqual([{ data: expect.stringMatching(/^\d{4}-\d\d-\d\d 医保/) as string }]);
});

test('what is sent to parents is marked, and only while that is open; they leave with one tap', async () => {
  await start();
  const sent = () => (phone.page.instance.onShareAppMessage?.({ from: 'button' }) as { path: string }).path;
  expect(sent()).not.toContain('care=');
  await phone.tap(t('along-parents'));
  expect(sent()).toContain('care=1');
  const query = sent().split('?')[1]!;
  phone.stop();
  phone = startPhone();
  await phone.open('plan', query);
  expect(phone.page.dom.querySelector('[class*="app--care"]')).not.toBeNull();
  await phone.tap(t('care-off-label'));
  expect(phone.page.dom.querySelector('[class*="app--care"]')).toBeNull();
  expect(phone.storage.get('person')).toMatchObject({ careMode: false });
});
