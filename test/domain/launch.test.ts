import fc from 'fast-check';
import { createStore } from '../../src/content/store';
import { hashOfLink } from '../../src/content/content-hash';
import { destinationOf, linkTo } from '../../src/features/launch/destination';
import { pageLinks } from '../../src/lib/routes';
import { encodeScene } from '../../src/lib/scene';
import { shareQuery } from '../../src/features/launch/share-query';
import { pack, store } from '../support/pack';

const guidePath = 'pages/guide/index';
const sceneOf = (door: Parameters<typeof encodeScene>[0]): string => {
  const made = encodeScene(door);
  if (!made.ok) throw new Error('no scene');
  return made.scene;
};

test('a link to a step leads to the step, and what it does not know is ignored and listed', () => {
  const to = destinationOf(
    { path: guidePath, query: { id: 'wechat', step: 'wechat-fill', next: '/pages/evil', $taroTimestamp: '1' } },
    store,
  );
  expect(to).toMatchObject({
    page: 'guide',
    query: { id: 'wechat', step: 'wechat-fill' },
    arrival: 'direct',
    ignored: ['next'],
  });
});

test('a mini-program code names fair, city and guide', () => {
  const to = destinationOf(
    {
      path: 'pages/home/index',
      query: { scene: encodeURIComponent(sceneOf({ fair: 'sz26', city: '440300', guide: 'wechat' })) },
    },
    store,
  );
  expect(to).toMatchObject({
    page: 'guide',
    query: { id: 'wechat' },
    arrival: 'code',
    payload: { fair: 'sz26', city: '440300' },
    ignored: [],
  });
});

test.each(['', '/'])(
  'a plain code, whose hash is the scene in place of a path (after “%s”), leads where it says',
  (slash) => {
    const scene = sceneOf({ fair: 'sz26', stand: 'a1', city: '440300', guide: 'wechat' });
    const door = { fair: 'sz26', stand: 'a1', city: '440300' };
    const there = { page: 'guide', query: { id: 'wechat' }, arrival: 'code', payload: door, ignored: [] };
    expect(destinationOf({ path: slash + scene, query: {} }, store)).toMatchObject(there);
    const q = encodeURIComponent(`https://example.org/app/#${slash}${scene}`);
    expect(destinationOf({ path: 'pages/home/index', query: { q } }, store)).toMatchObject(there);
    const home = { page: 'home', query: {}, arrival: 'damaged' };
    expect(destinationOf({ path: slash + scene.slice(0, -1), query: {} }, store)).toMatchObject(home);
  },
);

test('a plain-link code is a whole address in q', () => {
  const scene = sceneOf({ fair: 'sz26' });
  const address = `https://example.org/app/?scene=${scene}#/pages/guide/index?id=alipay&step=alipay-fill`;
  const to = destinationOf(
    { path: 'pages/home/index', query: { q: encodeURIComponent(address), scancode_time: '1' } },
    store,
  );
  expect(to).toMatchObject({
    page: 'guide',
    query: { id: 'alipay', step: 'alipay-fill' },
    arrival: 'code',
    payload: { fair: 'sz26' },
    ignored: ['scancode_time'],
  });
});

test.each([
  [{ path: '../../secret', query: { id: 'wechat' } }],
  [{ path: 'pages/constructor/index' }],
  [{ path: guidePath, query: { id: '__proto__' } }],
  [{ path: guidePath, query: { id: 'x'.repeat(5000) } }],
  [{ path: guidePath, query: { id: '%E0%A4%A' } }],
  [{ path: 'pages/home/index', query: { q: 'javascript:alert(1)' } }],
  [{ path: null, query: 7, scene: 'x' }],
])('%j lands on home', (launch) => {
  expect(destinationOf(launch, store)).toMatchObject({ page: 'home', query: {} });
});

test('a code that was cut off is said to be damaged', () => {
  const cut = sceneOf({ fair: 'sz26', city: '440300' }).slice(0, -2);
  expect(destinationOf({ path: 'pages/home/index', query: { scene: cut } }, store)).toMatchObject({
    page: 'home',
    arrival: 'damaged',
    ignored: ['scene'],
  });
});

test('the path of an older version is the same page', () => {
  expect(destinationOf({ path: 'pages/law/index', query: { article: 'sil-58' } }, store)).toMatchObject({
    page: 'law',
    query: { article: 'sil-58' },
  });
});

describe('an id that was taken out', () => {
  const later = createStore({
    ...pack,
    moved: [
      { id: 'old-step', kind: 'step', to: 'wechat-fill' },
      { id: 'old-guide', kind: 'guide', to: 'alipay' },
    ],
  });

  test('leads to what took its place', () => {
    expect(destinationOf({ path: guidePath, query: { id: 'wechat', step: 'old-step' } }, later).query).toEqual({
      id: 'wechat',
      step: 'wechat-fill',
    });
    expect(destinationOf({ path: guidePath, query: { id: 'old-guide' } }, later).query).toEqual({ id: 'alipay' });
    expect(
      destinationOf({ path: 'pages/home/index', query: { scene: sceneOf({ guide: 'old-guide' }) } }, later).query,
    ).toEqual({ id: 'alipay' });
  });
});

test('a step that stands in another guide today is shown there', () => {
  expect(destinationOf({ path: guidePath, query: { id: 'wechat', step: 'alipay-fill' } }, store).query).toEqual({
    id: 'alipay',
    step: 'alipay-fill',
  });
});

describe('a shared link', () => {
  const shown = { id: 'wechat', step: 'wechat-fill' };
  const link = shareQuery(
    shown,
    { language: 'en', city: { adcode: '440300', name: { zh: '深圳', en: 'Shenzhen' } }, fair: 'sz26' },
    store,
  );

  test('brings page, step, language, city and fair, and never a tick', () => {
    expect(destinationOf({ path: guidePath, query: link }, store)).toMatchObject({
      query: shown,
      arrival: 'share',
      language: 'en',
      payload: { city: '440300', fair: 'sz26' },
      changed: false,
      ignored: [],
    });
    expect(Object.keys(link).sort()).toEqual(['city', 'fair', 'id', 'lang', 'step', 'v', 'via']);
  });

  test('tells when the step, or a statement in it, changed since', () => {
    const claims = store.step('wechat-fill')?.step.claims ?? [];
    const edited = createStore({
      ...pack,
      claims: pack.claims.map((claim) =>
        claim.id === claims[0] ? { ...claim, text: { ...claim.text, en: 'Something else.' } } : claim,
      ),
    });
    expect(destinationOf({ path: guidePath, query: link }, edited).changed).toBe(true);
    expect(hashOfLink({ id: 'alipay' }, edited)).not.toBe('');
  });

  test('of an older version, without a mark, says nothing of a change', () => {
    expect(destinationOf({ path: guidePath, query: { ...shown, via: 'share' } }, store)).toMatchObject({
      query: shown,
      changed: false,
    });
  });
});

test('answers in a scanned address reach the plan', () => {
  const to = destinationOf(
    {
      path: 'pages/home/index',
      query: {
        q: encodeURIComponent(
          'https://example.org/#/pages/route/plan/index?reason=ended&new-job=no&x=%3Cb%3E&city=440300',
        ),
      },
    },
    store,
  );
  expect(to).toMatchObject({
    page: 'plan',
    query: { reason: 'ended', 'new-job': 'no' },
    payload: { city: '440300' },
    ignored: ['x'],
  });
});

test('1154 is single-page mode', () => {
  expect(destinationOf({ path: guidePath, query: { id: 'wechat' }, scene: 1154 }, store).readOnly).toBe(true);
});

const pages = Object.keys(pageLinks);
const isId = (page: keyof typeof pageLinks, key: string): boolean =>
  ![undefined, 'word', 'text'].includes((pageLinks[page] as Record<string, string | undefined>)[key]);
const known = new Set(
  [...pack.guides, ...pack.prerequisites]
    .flatMap((owner) => [owner.id, ...owner.steps.map((step) => step.id)])
    .concat(pack.articleNames.map(({ id }) => id)),
);

test('whatever comes in, a destination comes out, with ids of the store only, and it leads to itself', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('wechat', 'wechat-fill', 'sil-58', '%', 'undefined'),
    fc.anything(),
  );
  const query = fc.oneof(
    fc.dictionary(
      fc.constantFrom(
        'id',
        'step',
        'item',
        'article',
        'scene',
        'q',
        'city',
        'fair',
        'v',
        'lang',
        'via',
        '__proto__',
        'x',
      ),
      value,
    ),
    fc.anything(),
  );
  const path = fc.oneof(fc.constantFrom(...pages.map((page) => `pages/${page}/index`)), fc.string());
  fc.assert(
    fc.property(path, query, fc.anything(), (at, keys, scene) => {
      const to = destinationOf({ path: at, query: keys, scene }, store);
      expect(pages).toContain(to.page);
      for (const [key, id] of Object.entries(to.query)) if (isId(to.page, key)) expect(known.has(id)).toBe(true);
      const again = destinationOf(
        {
          path: `pages/${to.page}/index`,
          query: Object.fromEntries(Object.entries(linkTo(to)).map(([key, text]) => [key, encodeURIComponent(text)])),
        },
        store,
      );
      expect(again).toMatchObject({ page: to.page, query: to.query, arrival: to.arrival, changed: to.changed });
    }),
    { numRuns: 2000 },
  );
});
