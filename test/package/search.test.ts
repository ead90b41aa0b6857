import { pack, store } from '../support/pack';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const label = pack.strings['search-label']?.zh ?? '';
const noRecord = pack.families.find(({ id }) => id === 'no-record');
if (!noRecord) throw new Error('the family of missing records is gone');

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

test('six characters of “未查询到有效参保缴费信息” give its meaning, what to do today, and a question for 12333', async () => {
  phone = startPhone();
  await phone.open('help/search');
  await phone.type(label, '未查询到有效');
  const trouble = noRecord.troubles.find(({ shows }) =>
    shows.some(({ text }) => text.zh === '未查询到有效参保缴费信息'),
  );
  const script = pack.scripts.find(({ id }) => id === (trouble?.script ?? noRecord.script));
  for (const words of [
    noRecord.gist.zh,
    '“未查询到有效参保缴费信息”',
    ...(trouble?.dos ?? []).map(({ zh }) => zh),
    script?.ask[0]?.zh,
    '打 12333',
  ])
    expect(phone.text).toContain(words);
  expect(phone.text).toContain(pack.strings['search-screen-differs']?.zh);
});

test('what the screen says leads to a sentence for the phone with these words in it', async () => {
  phone = startPhone();
  await phone.open('help/search');
  await phone.type(label, '未查询到有效参保缴费信息');
  await phone.tap(pack.strings['search-screen-script']?.zh ?? '');
  expect(phone.page.route).toBe('pages/help/script/index');
  expect(phone.text).toContain('屏幕显示“未查询到有效参保缴费信息”');
});

test('words that are only near to the screen are never put in quotation marks', async () => {
  phone = startPhone();
  await phone.open('help/search');
  const near = pack.families.flatMap(({ troubles }) =>
    troubles.flatMap(({ shows }) => shows.filter(({ wording }) => wording === 'approximate')),
  );
  expect(near.length).toBeGreaterThan(0);
  for (const { text } of near) {
    await phone.type(label, text.zh);
    expect(phone.text).toContain(text.zh);
    expect(phone.text).not.toContain(`“${text.zh}”`);
  }
});

test('home leads to the search', async () => {
  phone = startPhone();
  await phone.open('home');
  await phone.tap(pack.strings['home-search']?.zh ?? '');
  expect(phone.page.route).toBe('pages/help/search/index');
});

test('a search leads to the guide, and emptying the field brings the suggestions back', async () => {
  phone = startPhone();
  await phone.open('help/search');
  await phone.type(label, 'zhifubao');
  expect(phone.text).toMatch(/找到 \d+ 条/);
  await phone.tap('清空');
  expect(phone.text).toContain(pack.strings['search-try']?.zh);
  await phone.type(label, '支付宝缴费');
  const alipay = store.guide('alipay');
  await phone.tap(`${alipay?.title.zh}，${alipay?.summary.zh}`);
  expect(phone.page.route).toBe('pages/guide/index');
});

test('back from a result, what was typed still has its results', async () => {
  phone = startPhone();
  await phone.open('help/search');
  await phone.type(label, '支付宝在哪里交');
  const before = phone.text;
  await phone.tap(pack.strings['search-question-more']?.zh ?? '');
  expect(phone.page.route).toBe('pages/help/questions/index');
  await phone.back();
  expect(phone.page.route).toBe('pages/help/search/index');
  expect(phone.text).toBe(before);
});

test.each(['广州', 'guangzhou', '广州怎么交社保'])(
  '%s leads to the picker with that city in sight, and sets nothing by itself',
  async (words) => {
    phone = startPhone();
    await phone.open('help/search');
    await phone.type(label, words);
    await phone.tap(`广州市，${pack.strings['search-place-note']?.zh}`);
    expect(phone.page.route).toBe('pages/city/picker/index');
    expect(phone.has(`广州，${pack.strings['city-local']?.zh}`)).toBe(true);
    expect(phone.storage.get('person') ?? {}).not.toHaveProperty('city');
    await phone.tap(`广州，${pack.strings['city-local']?.zh}`);
    expect(phone.storage.get('person')).toMatchObject({ city: { adcode: '440100' } });
  },
);

test('nonsense gets help instead of a wrong match', async () => {
  phone = startPhone();
  await phone.open('help/search');
  await phone.type(label, '红烧肉怎么炖');
  expect(phone.text).toContain(pack.strings['search-found-none']?.zh);
  for (const words of [pack.strings['search-none-money']?.zh, '打 12333', store.guide('counter')?.title.zh])
    expect(phone.text).toContain(words);
  await phone.tap(`${pack.strings['home-route-title']?.zh}，${pack.strings['home-route-text']?.zh}`);
  expect(phone.page.route).toBe('pages/route/finder/index');
});

test('from a step where someone is stuck, one tap leads to the search', async () => {
  phone = startPhone();
  await phone.open('guide', 'id=wechat');
  await phone.tap(pack.strings['guide-stuck']?.zh ?? '');
  await phone.tap(pack.strings['guide-stuck-search']?.zh ?? '');
  expect(phone.page.route).toBe('pages/help/search/index');
});

test('a word of the offices in a guide can be tapped and then says what it means', async () => {
  phone = startPhone();
  await phone.open('guide', 'id=wechat&step=wechat-insured-place');
  const term = store.term('insured-place-term');
  expect(phone.text).not.toContain(term?.means.zh);
  await phone.tap('参保地：看看是什么意思');
  expect(phone.text).toContain(term?.means.zh);
});

test.each(['zh', 'en'] as const)('the glossary explains every term, in %s', async (language) => {
  phone = startPhone({ saved: { language } });
  await phone.open('help/glossary');
  for (const term of pack.terms) expect(phone.text).toContain(term.means[language]);
});
