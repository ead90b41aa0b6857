import { pack, store } from '../support/pack';
import { budgets } from '../support/dist';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const pages: readonly (readonly [string, string])[] = [
  ['home', ''],
  ['checklist', ''],
  ['law', ''],
  ['about', ''],
  ...pack.guides.map((guide) => ['guide', `id=${guide.id}`] as const),
];

let phone: Phone;
afterEach(() => phone.stop());

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(pages)('%s %s opens without an error or a warning', async (name, query) => {
    phone = startPhone({ saved: { language } });
    await phone.open(name, query);
    expect(phone.errors).toEqual([]);
    expect(phone.text).not.toMatch(/undefined|\[object|\{\w+\}/);
  });

  test.each(pack.guides.map((guide) => guide.id))('guide %s shows every step', async (id) => {
    phone = startPhone({ saved: { language } });
    await phone.open('guide', `id=${id}`);
    for (const step of store.guide(id)?.steps ?? [])
      expect(phone.text).toContain(step.title[language].replace(/\s+/g, ' '));
  });
});

test.each(pages)('%s %s paints with one setData within its budget', async (name, query) => {
  phone = startPhone();
  const { setData } = await phone.open(name, query);
  expect(setData).toHaveLength(budgets.firstPaint.calls);
  expect(setData[0]).toBeLessThanOrEqual(budgets.firstPaint.bytes);
});

test.each(pages)('%s %s answers when it is shared', async (name, query) => {
  phone = startPhone();
  const { instance } = await phone.open(name, query);
  expect(instance.onShareAppMessage).toBeInstanceOf(Function);
});

test('the law page shows Articles 58 and 60 word for word, and any other on request', async () => {
  phone = startPhone();
  await phone.open('law');
  for (const id of ['sil-58', 'sil-60'])
    for (const { zh } of store.article(id)?.article.paragraphs ?? []) expect(phone.text).toContain(zh);
  await phone.open('law', 'article=sil-45');
  for (const { zh } of store.article('sil-45')?.article.paragraphs ?? []) expect(phone.text).toContain(zh);
});

describe('an id that is not in the store lands on a page that helps', () => {
  test.each([
    ['guide', 'id=nothing', 'guide-unknown-title'],
    ['guide', '', 'guide-unknown-title'],
    ['guide', 'id=%E0%A4%A', 'guide-unknown-title'],
    ['law', 'article=sil-999', 'law-unknown'],
    ['checklist', 'item=constructor', 'checklist-unknown'],
  ])('%s?%s', async (name, query, sentence) => {
    phone = startPhone();
    await phone.open(name, query);
    expect(phone.text).toContain(pack.strings[sentence]?.zh);
    expect(phone.errors).toEqual([]);
  });
});
