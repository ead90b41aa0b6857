import { build } from '../../scripts/build';
import { badPackPerReason } from '../support/bad-packs';
import { ContentHost, changed } from '../support/content-host';
import { fill, spokenDay } from '../../src/content/words';
import { partNames } from '../../src/content/kinds';
import { markup, withMarkup } from '../support/markup';
import { publishedDist } from '../support/dist';
import { pack } from '../support/pack';
import type { Phone } from './phone/phone';
import type { Refusals } from './phone/wx';
import { startPhone } from './start';

const dist = publishedDist('weapp');
const host = new ContentHost();
const shipped = pack.strings['home-title']!.zh;

beforeAll(async () => {
  const address = await host.open();
  await build('weapp', {
    OUTPUT_ROOT: dist,
    CONTENT_ADDRESS: address,
    CONTENT_KEYS: `${host.key('first')},${host.key('second')}`,
  });
}, 900_000);
afterAll(() => host.close());

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

/** The part `city` is words of the picker; the record of a city has its code in the name. */
const isRecord = (url: string): boolean => /city-\d{6}-/.test(url);

interface KeptThere {
  readonly askedAt: number;
  readonly outcome?: { readonly kind: string; readonly reason?: string };
}
const kept = () => phone.storage.get('published') as KeptThere | undefined;

/** Waits until the look that follows a start has come to its end. */
async function looked(): Promise<KeptThere> {
  for (;;) {
    const now = kept();
    if (now?.outcome) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A phone that has opened the first page and looked for newer content. */
async function afterLooking(refusals: Refusals = {}): Promise<KeptThere> {
  phone = startPhone({ dist, ...refusals });
  await phone.open('home');
  expect(phone.text).toContain(shipped);
  return looked();
}

const forgetLook = () => phone.storage.set('published', { ...kept(), askedAt: 1, outcome: undefined });
const partKeys = () => [...phone.storage.keys()].filter((key) => key.startsWith('published-'));

/** Starts again as an app does that was updated since: another content shipped with it. */
const updateApp = () => {
  const record = kept() as unknown as { pack: object };
  phone.storage.set('published', {
    ...record,
    askedAt: 1,
    outcome: undefined,
    pack: { ...record.pack, app: '0'.repeat(12) },
  });
  phone.start();
};

const restart = async (page = 'home') => {
  phone.start();
  await phone.open(page);
};

test('a pack signed here appears at the next start, without a release, and the about page says so', async () => {
  host.publish({ version: '9.0.0' });
  expect((await afterLooking()).outcome).toEqual({ kind: 'taken', version: '9.0.0' });
  await phone.open('about');
  expect(phone.text).toContain('9.0.0 版已取到，下次打开时用上');
  await restart();
  expect(phone.text).toContain(changed.zh);
  await phone.open('about');
  expect(phone.text).toContain('现在看的是更新来的 9.0.0 版');
});

test('nothing is asked before the first page is painted, and not a second time on the same day', async () => {
  host.publish({ version: '9.0.0' });
  phone = startPhone({ dist });
  await phone.open('home');
  expect(phone.calls.filter(({ name }) => name === 'request')).toEqual([]);
  await looked();
  host.asked.length = 0;
  await restart();
  await new Promise((resolve) => setTimeout(resolve, 4000));
  expect(host.asked).toEqual([]);
});

test.each(badPackPerReason)(
  '%s is refused (%s), what shipped stays, and the about page says why',
  async (_, reason, make) => {
    make(host);
    expect((await afterLooking()).outcome).toMatchObject({ kind: 'refused', reason });
    expect([...phone.storage.keys()].filter((key) => key.startsWith('published-'))).toEqual([]);
    await restart();
    expect(phone.text).toContain(shipped);
    await phone.open('about');
    expect(phone.text).toContain(pack.strings[`published-${reason}`]!.zh);
  },
);

test('storage that is full: nothing half kept stays, and the about page says why', async () => {
  host.publish({ version: '9.0.0' });
  expect((await afterLooking({ storageRoom: 5000 })).outcome).toEqual({ kind: 'refused', reason: 'full' });
  expect([...phone.storage.keys()].filter((key) => key.startsWith('published-'))).toEqual([]);
});

test('a city of the published pack is fetched only when somebody chooses it, and once', async () => {
  host.publish({ version: '9.0.0' });
  await afterLooking();
  expect(host.asked.filter(isRecord)).toEqual([]);
  await restart('picker');
  const chosen = () => (phone.storage.get('person') as { city?: { name: { zh: string } } } | undefined)?.city?.name.zh;
  await phone.tap('北京');
  await phone.tap('北京，有本地做法');
  while (chosen() !== '更新来的北京') await new Promise((resolve) => setTimeout(resolve, 50));
  expect(host.asked.filter(isRecord)).toHaveLength(1);
  await phone.open('picker');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(chosen()).toBe('更新来的北京');
  expect(host.asked.filter(isRecord)).toHaveLength(1);
});

test('a bad pack after a good one: the good one stays', async () => {
  host.publish({ version: '9.0.0' });
  await afterLooking();
  host.changePart(host.publish({ version: '9.0.1' }), (text) => text.replace('更新', '改动'));
  forgetLook();
  phone.start();
  expect((await looked()).outcome).toEqual({ kind: 'refused', reason: 'tampered' });
  await restart();
  expect(phone.text).toContain(changed.zh);
});

test('a kept pack that the phone damaged: what shipped is shown, and the about page says so', async () => {
  host.publish({ version: '9.0.0' });
  await afterLooking();
  for (const [key, value] of phone.storage)
    if (key.startsWith('published-')) phone.storage.set(key, String(value).slice(0, -20));
  await restart();
  expect(phone.text).toContain(shipped);
  await phone.open('about');
  expect(phone.text).toContain(pack.strings['published-lost']!.zh);
});

describe('no way back', () => {
  test('after an update of the app an older signed pack is refused, and the one seen before taken again', async () => {
    host.publish({ version: '9.0.0' });
    await afterLooking();
    host.publish({ version: '8.0.0' });
    updateApp();
    expect((await looked()).outcome).toEqual({ kind: 'refused', reason: 'older' });
    host.publish({ version: '9.0.0' });
    updateApp();
    expect((await looked()).outcome).toEqual({ kind: 'taken', version: '9.0.0' });
  });

  test('after damage to the kept pack an older signed pack is refused', async () => {
    host.publish({ version: '9.0.0' });
    await afterLooking();
    for (const key of partKeys()) phone.storage.set(key, '{}');
    host.publish({ version: '8.0.0' });
    forgetLook();
    phone.start();
    expect((await looked()).outcome).toEqual({ kind: 'refused', reason: 'older' });
  });
});

test('a kept list that somebody rewrote without the key is not believed: what shipped is shown', async () => {
  host.publish({ version: '9.0.0' });
  await afterLooking();
  const record = kept() as unknown as { pack: { app: string; signed: { manifest: string } } };
  const manifest = record.pack.signed.manifest.replace('9.0.0', '9.9.9');
  phone.storage.set('published', { ...record, pack: { ...record.pack, signed: { ...record.pack.signed, manifest } } });
  await restart();
  expect(phone.text).toContain(shipped);
});

test('files of looks that were cut off are collected at the next look', async () => {
  host.publish({ version: '9.0.0' });
  phone = startPhone({ dist });
  for (const digit of 'abcdef') phone.storage.set(`published-${digit.repeat(16)}`, 'half');
  await phone.open('home');
  await looked();
  expect(partKeys()).toHaveLength(partNames.length);
});

test('a look that failed is repeated after an hour, not after a day', async () => {
  host.publish({ version: '9.0.0' });
  host.behaviour = 'gone';
  await afterLooking();
  host.behaviour = 'normal';
  const again = async (minutes: number) => {
    phone.storage.set('published', { ...kept(), outcome: undefined, askedAt: Date.now() - minutes * 60_000 });
    host.asked.length = 0;
    phone.start();
    await phone.open('home');
    await new Promise((resolve) => setTimeout(resolve, 4500));
    return host.asked.length > 0;
  };
  expect(await again(55)).toBe(false);
  expect(await again(61)).toBe(true);
});

test('the about page says until when the list counts, and that none has come since', async () => {
  const sentence = (key: string, day: string) => fill(pack.strings[key]!.zh, { day: spokenDay(day, 'zh') });
  host.publish({ version: '9.0.0', expires: '2099-01-01' });
  await afterLooking();
  await restart('about');
  expect(phone.text).toContain(sentence('published-fresh', '2099-01-01'));
  phone.storage.set('published', { ...kept(), freshUntil: '2026-01-01' });
  await restart('about');
  expect(phone.text).toContain(sentence('published-stale', '2026-01-01'));
});

test('markup in a signed text stands there as text', async () => {
  host.publish({ version: '9.0.0', edit: withMarkup });
  await afterLooking();
  await restart();
  expect(phone.text).toContain(`${changed.zh}${markup}`);
});
