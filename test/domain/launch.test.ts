import { createStore } from '../../src/content/store';
import { hashOfLink } from '../../src/content/content-hash';
import { destinationOf } from '../../src/features/launch/destination';
import { forParents } from '../../src/features/launch/share-card';
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

  test.each([
    ['Chinese', { zh: '另外一句。' }, true],
    // Whoever reads Chinese may not have the English at all.
    ['English', { en: 'Something else.' }, false],
  ])('tells when the step, or a statement in it, changed its %s since', (_, words, changed) => {
    const claims = store.step('wechat-fill')?.step.claims ?? [];
    const edited = createStore({
      ...pack,
      claims: pack.claims.map((claim) =>
        claim.id === claims[0] ? { ...claim, text: { ...claim.text, ...words } } : claim,
      ),
    });
    expect(destinationOf({ path: guidePath, query: link }, edited).changed).toBe(changed);
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

test('a link for a parent asks for care mode; links made before, and any other value, do not', () => {
  const open = (query: object) => destinationOf({ path: guidePath, query: { id: 'wechat', ...query } }, store);
  const card = { title: '', page: 'guide', query: { id: 'wechat' }, picture: 'guide' } as const;
  expect(open(forParents(card).query)).toMatchObject({ careMode: true, query: { id: 'wechat' }, ignored: [] });
  expect([open({}).careMode, open({ care: '0' }).careMode, open({ care: 'yes' }).ignored]).toEqual([
    undefined,
    undefined,
    ['care'],
  ]);
  expect(
    destinationOf({ path: 'pages/route/plan/index', query: { care: '1', reason: 'resigned' } }, store),
  ).toMatchObject({
    careMode: true,
    query: { reason: 'resigned' },
  });
});
