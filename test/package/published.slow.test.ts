import { build } from '../../scripts/build';
import { ContentHost, badPacks, changed } from '../support/content-host';
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

test.each(badPacks)('%s is refused (%s), what shipped stays, and the about page says why', async (_, reason, make) => {
  make(host);
  expect((await afterLooking()).outcome).toEqual({ kind: 'refused', reason });
  expect([...phone.storage.keys()].filter((key) => key.startsWith('published-'))).toEqual([]);
  await restart();
  expect(phone.text).toContain(shipped);
  await phone.open('about');
  expect(phone.text).toContain(pack.strings[`published-${reason}`]!.zh);
});

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
