import { encodeScene } from '../../src/lib/scene';
import { pageLinks, pageOf, type PageName } from '../../src/lib/routes';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, weappDist } from '../support/dist';
import { pack, store } from '../support/pack';
import { sharedStep } from '../support/shared-link';
import { attributeOf, elementsOf } from './phone/nodes';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const pages: readonly (readonly [string, string])[] = [
  ...(Object.keys(pageLinks) as PageName[]).filter((page) => page !== 'guide').map((page) => [page, ''] as const),
  ...pack.guides.map((guide) => ['guide', `id=${guide.id}`] as const),
];
const made = encodeScene({ fair: 'sz26', city: '440300' });
const scene = made.ok ? made.scene : '';
const zh = (key: string): string => pack.strings[key]?.zh ?? key;
/** No fair of that id is known, so its visitors are greeted without a name. */
const fairLine = zh('arrived-fair-unnamed');
const join = (...parts: string[]) => parts.filter(Boolean).join('&');
const query = (link: string): string => link.split('?')[1] ?? '';

/** What each page's article must say: of its own content, not of home's. */
const ownWords: Partial<Record<PageName, readonly string[]>> = {
  trouble: pack.families.map(({ gist }) => gist.zh),
  questions: pack.topics.flatMap(({ questions }) => questions.map(({ ask }) => ask.zh)),
  script: pack.scripts.flatMap(({ title, ask }) => [title.zh, ...ask.map(({ zh: words }) => words)]),
  papers: ['身份证', '请问这份材料的法律依据是哪一条？'],
  local: pack.locals.flatMap(({ title, steps }) => [title.zh, ...steps.map((step) => step.title.zh)]),
  glossary: pack.terms.map(({ means }) => means.zh),
  search: pack.families.map(({ title }) => title.zh),
  volunteer: pack.topics.flatMap(({ questions }) =>
    questions
      .filter(({ stand }) => stand)
      .flatMap(({ ask, answer }) => [ask.zh, ...answer.map(({ zh: words }) => words)]),
  ),
  money: [zh('money-pension'), zh('money-medical'), zh('money-rounding')],
  gap: [zh('gap-medical'), zh('gap-pension'), zh('gap-rumours')],
  finder: pack.routes.flatMap(({ questions = [] }) =>
    questions.flatMap(({ title, options }) => [title.zh, ...options.map(({ text }) => text.zh)]),
  ),
  picker: [zh('city-title'), '安徽', '新疆'],
  law: ['第五十八条'],
  about: [zh('about-privacy-3')],
};

interface Card {
  readonly title: string;
  readonly path: string;
  readonly imageUrl: string;
}
const cardOf = (phone: Phone) => phone.page.instance.onShareAppMessage?.({ from: 'menu' }) as Card;

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  if (phone.stack.length > 0) expect(phone.text).not.toMatch(/undefined|\[object|\{\w+\}/);
  phone.stop();
});

describe.each(pages)('%s %s', (name, own) => {
  test('opened cold says nothing of an arrival', async () => {
    phone = startPhone();
    await phone.open(name, own);
    for (const key of ['arrived-page', 'arrived-code', 'arrived-damaged', 'arrived-changed'])
      expect(phone.text).not.toContain(zh(key));
  });

  test('opened by a code with a scene says so, shows no word of the link, and keeps the city', async () => {
    phone = startPhone();
    await phone.open(name, join(own, `scene=${encodeURIComponent(scene)}`));
    expect(phone.text).toContain(fairLine);
    expect(phone.text).not.toContain('sz26');
    expect(phone.storage.get('person')).toMatchObject({ fair: 'sz26', city: { adcode: '440300' } });
    expect(cardOf(phone).path).toMatch(/[?&]city=440300&fair=sz26&/);
  });

  test('a code with q, scanned onto home, lands here', async () => {
    phone = startPhone();
    const page = `pages/${name}/index`;
    await phone.open('home', `q=${encodeURIComponent(`https://example.org/app/?fair=sz26#/${page}?${own}`)}`);
    expect(pageOf(phone.page.route)).toBe(name);
    expect(phone.text).toContain(fairLine);
  });

  test('a share of an older version lands here, with a line and the way to the start', async () => {
    phone = startPhone();
    await phone.open(name, join(own, 'v=0ld&via=share&gone=1'));
    expect(phone.text).toContain(zh('arrived-page'));
    if (own) expect(phone.text).toContain(zh('arrived-changed'));
    if (name === 'home') return;
    await phone.tap(zh('arrived-start'));
    expect(phone.page.route).toBe('pages/home/index');
  });

  test('in single-page mode it is one text with nothing to tap', async () => {
    phone = startPhone({ scene: 1154 });
    const { dom, setData } = await phone.open(name, join(own, 'via=share&lang=zh'));
    expect(setData).toHaveLength(1);
    if (name !== 'home') expect(phone.text).not.toContain(zh('home-all-note'));
    for (const words of ownWords[name as PageName] ?? [])
      expect([words, phone.text.includes(words)]).toEqual([words, true]);
    expect(phone.text).toContain(zh('article-whole'));
    expect(
      elementsOf(dom).filter(
        (element) =>
          /button|link|checkbox/.test(attributeOf(element, 'aria-role')) || /VAN-BUTTON|VAN-CELL/.test(element.tagName),
      ),
    ).toEqual([]);
    for (const step of store.guide(own.slice(3))?.steps ?? []) expect(phone.text).toContain(step.title.zh);
    expect(phone.storage.size).toBe(0);
  });

  test('is shared to chats, Moments and favourites with a title, its state and its picture', async () => {
    phone = startPhone({ saved: { language: 'zh', ticks: ['employer-stopped'] } });
    const { instance } = await phone.open(name, own);
    const card = cardOf(phone);
    const side = instance as unknown as Record<
      'onShareTimeline' | 'onAddToFavorites',
      () => { title: string; query: string }
    >;
    expect(card.title).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(existsSync(path.join(weappDist, card.imageUrl))).toBe(true);
    expect(card.path).not.toContain('employer-stopped');
    for (const answer of [side.onShareTimeline(), side.onAddToFavorites()])
      expect([answer.title, answer.query]).toEqual([card.title, query(card.path)]);
    const [route = '', link = ''] = card.path.slice(1).split('?');
    await phone.open(route.split('/').at(-2) ?? '', link);
    expect(pageOf(phone.page.route)).toBe(name);
    expect(phone.text).toContain(zh('arrived-page'));
  });
});

test.each([
  ['trouble', 'id=no-valid-payment-record', ['“未查询到有效参保缴费信息”', '刚离职，还没按灵活就业登记过。']],
  ['trouble', 'step=wechat-fill', ['“未查询到有效参保缴费信息”']],
  ['questions', 'topic=rumours', pack.rumours.map(({ holds }) => holds.zh)],
  ['script', 'id=enrol&city=440300', ['您好，我在深圳参保']],
  [
    'plan',
    'reason=ended&insured-year=yes&new-job=none&age=far&cover=flexible&hukou=local&wallet=wechat',
    ['登记失业，领失业金', '打电话问：12333'],
  ],
  ['local', `id=${pack.locals[0]?.id ?? ''}`, pack.locals[0]?.steps.map(({ title }) => title.zh) ?? []],
] as const)('single-page mode of %s?%s is the text of that very thing', async (name, own, said) => {
  phone = startPhone({ scene: 1154 });
  const { setData } = await phone.open(name, own);
  expect(setData).toHaveLength(1);
  for (const words of said) expect([words, phone.text.includes(words)]).toEqual([words, true]);
  expect(phone.storage.size).toBe(0);
});

test('the step in hand is what is shared; the friend lands on it, in the language it was sent in', async () => {
  phone = startPhone({ saved: { language: 'en', ticks: ['wechat-me', 'wechat-city'] } });
  await phone.open('guide', 'id=wechat');
  const { path: link, title } = cardOf(phone);
  expect(title).toContain('step 3');
  expect(link).toBe(sharedStep);
  phone.stop();
  phone = startPhone();
  await phone.open('guide', query(link));
  expect(phone.text).toContain(
    pack.strings['arrived-step']?.en.replace('{guide}', store.guide('wechat')?.title.en ?? '').replace('{n}', '3'),
  );
  expect(phone.text).not.toContain(pack.strings['arrived-changed']?.en);
  const [sent, ...others] = ['wechat-insured-place', 'wechat-me', 'wechat-pay'].map((id) =>
    phone.text.indexOf(store.step(id)?.step.title.en ?? id),
  );
  for (const other of others) expect(sent).toBeLessThan(other);
  expect(phone.storage.get('person')).toMatchObject({ ticks: [] });
});

test('a code that names a guide goes there; one that was cut off says so on home', async () => {
  const door = encodeScene({ fair: 'sz26', guide: 'alipay' });
  phone = startPhone();
  await phone.open('home', `scene=${door.ok ? door.scene : ''}`);
  expect([phone.page.route, phone.text.includes(fairLine)]).toEqual(['pages/guide/index', true]);
  expect(phone.text).toContain(store.guide('alipay')?.steps[0]?.title.zh);
  await phone.open('home', `scene=${scene.slice(0, -1)}`);
  expect(phone.text).toContain(zh('arrived-damaged'));
});

test('a path of an older version, and one that never was, lead on', async () => {
  phone = startPhone();
  await phone.open('home');
  const app = (globalThis as unknown as { getApp(): { onPageNotFound(options: object): void } }).getApp();
  app.onPageNotFound({ path: 'pages/law/index', query: { article: 'sil-58' }, isEntryPage: true });
  await phone.settled();
  expect(phone.page.route).toBe('pages/trust/law/index');
  app.onPageNotFound({ path: 'pages/evil/index', query: {}, isEntryPage: true });
  await phone.settled();
  expect(phone.page.route).toBe('pages/home/index');
});

test('the whole guide is copied as text; refused, the text stands there', async () => {
  phone = startPhone();
  await phone.open('guide', 'id=counter');
  await phone.tap(zh('copy-guide'));
  const copied = String(phone.calls.find(({ name }) => name === 'setClipboardData')?.options.data);
  for (const step of store.guide('counter')?.steps ?? []) expect(copied).toContain(step.title.zh);
  phone.stop();
  phone = startPhone({ clipboard: true });
  await phone.open('guide', 'id=counter');
  await phone.tap(zh('copy-guide'));
  expect(phone.text).toContain(zh('copy-guide-refused'));
});

test('the pictures keep to 20 KB each and 120 KB together', () => {
  phone = startPhone();
  const sizes = filesBelow(weappDist)
    .filter((file) => file.endsWith('.png'))
    .map((file) => statSync(path.join(weappDist, file)).size);
  expect(sizes.length).toBeGreaterThanOrEqual(pages.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(20_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120_000);
});
