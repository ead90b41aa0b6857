import { pack } from '../support/pack';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const t = (key: string): string => pack.strings[key]?.zh ?? key;
let phone: Phone;
afterEach(() => phone.stop());

/** Throws at every touch: what no check of ours foresaw. */
const untouchable = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error('untouchable');
    },
    get: () => {
      throw new Error('untouchable');
    },
    getOwnPropertyDescriptor: () => {
      throw new Error('untouchable');
    },
  },
);
const withUntouchable = (wx: Record<string, unknown>) => {
  const read = wx.getStorageSync as (key: string) => unknown;
  wx.getStorageSync = (key: string) => (key === 'person' ? untouchable : read(key));
};

test('when even what every page stands on fails, there is a way on and the hotlines, and no loop', async () => {
  phone = startPhone({ alter: withUntouchable });
  await phone.open('guide', 'id=wechat');
  expect(phone.text).toContain(t('error-title'));
  expect(phone.text).toContain(pack.strings['error-title']!.en);
  expect(phone.text).toContain('12333');
  expect(phone.page.setData.length).toBeLessThan(5);
  await phone.tap('12333');
  expect(phone.calls.some(({ name }) => name === 'makePhoneCall')).toBe(true);
  await phone.tap(t('error-button'));
  expect(phone.page.route).toBe('pages/home/index');
});

test('errors are kept once each and can be copied from the about page, which else says nothing of them', async () => {
  phone = startPhone({ alter: withUntouchable });
  await phone.open('home');
  await phone.open('guide', 'id=wechat');
  const kept = phone.storage.get('errors') as { text: string; times: number }[];
  expect(kept.map(({ text }) => text.split('\n')[0])).toEqual(['untouchable']);
  phone.stop();
  const { storage } = phone;
  phone = startPhone();
  phone.storage.clear();
  await phone.open('about');
  expect(phone.text).not.toContain(t('errors-copy'));
  phone.storage.set('errors', storage.get('errors'));
  await phone.open('about');
  await phone.tap(t('errors-copy'));
  expect(phone.calls.find(({ name }) => name === 'setClipboardData')?.options.data).toContain('untouchable');
});

test('an error that nothing caught is heard and kept', async () => {
  let hear: (error: unknown) => void = () => undefined;
  phone = startPhone({ alter: (wx) => (wx.onError = (listener: typeof hear) => (hear = listener)) });
  await phone.open('home');
  hear('TypeError: x is not a function');
  hear('TypeError: x is not a function');
  expect(phone.storage.get('errors')).toMatchObject([{ text: 'TypeError: x is not a function', times: 2 }]);
});

test('a newer package that WeChat has fetched is offered on the page, and taken at a tap', async () => {
  let ready: () => void = () => undefined;
  let applied = 0;
  phone = startPhone({
    alter: (wx) =>
      (wx.getUpdateManager = () => ({
        onUpdateReady: (listener: () => void) => (ready = listener),
        applyUpdate: () => (applied += 1),
      })),
  });
  await phone.open('home');
  ready();
  await phone.settled();
  expect(phone.text).toContain(t('version-ready'));
  await phone.tap(t('version-take'));
  expect(applied).toBe(1);
});

test('the console is clean: no call that WeChat has retired, and no null for a text', async () => {
  let retired = 0;
  phone = startPhone({ alter: (wx) => (wx.getSystemInfoSync = () => (retired += 1)) });
  for (const page of ['home', 'guide', 'plan', 'about']) await phone.open(page, page === 'guide' ? 'id=wechat' : '');
  expect(retired).toBe(0);
  expect(phone.errors).toEqual([]);
});
