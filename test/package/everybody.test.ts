import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { weappDist } from '../support/dist';
import { pack } from '../support/pack';
import { attributeOf, elementsOf } from './phone/nodes';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

let phone: Phone;
afterEach(() => phone.stop());

const sizeClass = () =>
  elementsOf(phone.page.dom)
    .map((element) => /app--(standard|largest|large)/.exec(element.className)?.[1])
    .find(Boolean);
const spoken = () =>
  elementsOf(phone.page.dom)
    .filter((element) => attributeOf(element, 'aria-live') === 'polite' && element.className.includes('hush'))
    .map((element) => element.textContent);

test.each([
  [{ fontSizeScaleFactor: 1.4, fontSizeSetting: 23.8 }, 'largest'],
  [{ fontSizeScaleFactor: 1.12, fontSizeSetting: 18 }, 'large'],
  [{ fontSizeScaleFactor: 1, fontSizeSetting: 17 }, 'standard'],
  [{ fontSizeSetting: 22 }, 'largest'],
  [{ fontSizeScaleFactor: Number.NaN, fontSizeSetting: 'big' }, 'standard'],
  [{}, 'standard'],
])("WeChat's own text setting %j gives %s text", async (font, size) => {
  phone = startPhone({ font });
  await phone.open('home');
  expect(sizeClass()).toBe(size);
  expect(phone.errors).toEqual([]);
});

test('the choice in the app marks what WeChat shows, and another is kept', async () => {
  phone = startPhone({ font: { fontSizeScaleFactor: 1.15 } });
  await phone.open('all');
  const size = (id: string) => pack.strings['text-size-label']!.zh.replace('{size}', pack.strings[`text-${id}`]!.zh);
  expect(phone.checked(size('large'))).toBe('true');
  await phone.tap(size('largest'));
  expect(sizeClass()).toBe('largest');
  phone.start();
  await phone.open('guide', 'id=wechat');
  expect(sizeClass()).toBe('largest');
});

test('the step to do next is marked, and a tick is said and moves the mark', async () => {
  phone = startPhone();
  await phone.open('guide', 'id=wechat');
  const current = () =>
    elementsOf(phone.page.dom)
      .filter((element) => attributeOf(element, 'aria-current') === 'step')
      .map((element) => attributeOf(element, 'aria-label'));
  expect(current()).toEqual([expect.stringContaining('第 1 步')]);
  await phone.tap(pack.strings['guide-next']!.zh);
  expect(current()).toEqual([expect.stringContaining('第 2 步')]);
  expect(spoken()).toEqual(['已勾选 1 步，共 7 步']);
});

test('copied words are said, and a refusal too', async () => {
  phone = startPhone();
  await phone.open('guide', 'id=wechat&step=wechat-tile');
  await phone.tap('复制“社保缴费”');
  expect(spoken()).toEqual(['已复制“社保缴费”']);
  phone.stop();
  phone = startPhone({ clipboard: true });
  await phone.open('guide', 'id=wechat&step=wechat-tile');
  await phone.tap('复制“社保缴费”');
  expect(spoken()).toEqual(['没能复制。长按选中这几个字：社保缴费']);
});

test('on a tablet, where WeChat lets the window be as wide as it is, a page stays a column of 640 px', () => {
  const app = JSON.parse(readFileSync(path.join(weappDist, 'app.json'), 'utf8')) as { resizable?: boolean };
  expect(app.resizable).toBe(true);
  expect(readFileSync(path.join(weappDist, 'common.wxss'), 'utf8')).toMatch(/\.app\{[^}]*max-width:640px/);
});

test('the package is told about the dark theme, and has one', () => {
  phone = startPhone();
  const app = JSON.parse(readFileSync(path.join(weappDist, 'app.json'), 'utf8')) as {
    darkmode?: boolean;
    themeLocation?: string;
    window: Record<string, string>;
  };
  expect(app.darkmode).toBe(true);
  const theme = JSON.parse(readFileSync(path.join(weappDist, app.themeLocation ?? ''), 'utf8')) as Record<
    'light' | 'dark',
    Record<string, string>
  >;
  for (const value of Object.values(app.window).filter((word) => word.startsWith('@'))) {
    expect([value, typeof theme.light[value.slice(1)], typeof theme.dark[value.slice(1)]]).toEqual([
      value,
      'string',
      'string',
    ]);
  }
  const sheets = ['app-origin.wxss', 'common.wxss']
    .filter((file) => existsSync(path.join(weappDist, file)))
    .map((file) => readFileSync(path.join(weappDist, file), 'utf8'));
  expect(sheets.join('')).toMatch(/prefers-color-scheme:\s*dark/);
});
