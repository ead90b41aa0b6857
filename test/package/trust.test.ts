import { pack, store } from '../support/pack';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const guide = store.guide('wechat')!;

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

test('“我要纠错” copies a text with the claim, the version and the city, and says where to send it', async () => {
  phone = startPhone();
  await phone.open('law', 'article=sil-45');
  await phone.tap(pack.strings['law-claims']!.zh.replace('{n}', String(store.claimsOn('sil-45').length)));
  await phone.tap(pack.strings.wrong!.zh);
  const copied = String(phone.calls.filter(({ name }) => name === 'setClipboardData').at(-1)?.options.data);
  const reported = copied.split('\n');
  expect(reported.length).toBeGreaterThan(1);
  for (const line of reported)
    expect(pack.claims.some(({ id, text }) => line.startsWith(`〔${id}〕${text.zh}`))).toBe(true);
  expect(copied).toContain(pack.version);
  expect(copied).toContain(pack.strings['wrong-no-city']!.zh);
  expect(phone.text).toContain(pack.strings['wrong-send-person']!.zh);
  expect(phone.has(pack.strings['wrong-feedback']!.zh)).toBe(true);
});

test('“我要纠错” on a phone that refuses the clipboard leaves the text to be selected', async () => {
  phone = startPhone({ clipboard: true });
  await phone.open('law', 'article=sil-45');
  await phone.tap(pack.strings['law-claims']!.zh.replace('{n}', String(store.claimsOn('sil-45').length)));
  await phone.tap(pack.strings.wrong!.zh);
  expect(phone.text).toContain(pack.strings['wrong-refused']!.zh);
  expect(phone.text).toContain(pack.hash);
});

test('from a source to every claim that rests on it, with grade and dates, also about other cities', async () => {
  const source = pack.sources.find(({ id }) => store.claimsOn(id).some(({ scope }) => scope !== 'national'))!;
  phone = startPhone();
  await phone.open('about', 'show=sources');
  const all = pack.sources.filter(({ id }) => store.claimsOn(id).length === store.claimsOn(source.id).length);
  await phone.tap(pack.strings['about-source-claims']!.zh.replace('{n}', String(store.claimsOn(source.id).length)));
  const shown = all.find(({ id }) => store.claimsOn(id).every(({ text }) => phone.text.includes(text.zh)));
  expect(shown).toBeDefined();
  for (const claim of store.claimsOn(shown!.id))
    expect(phone.text).toContain(`${claim.checkedOn.slice(0, 4)} 年 ${Number(claim.checkedOn.slice(5, 7))} 月核对`);
});

test('a guide names the steps that changed since the last visit, once', async () => {
  phone = startPhone();
  const said = pack.strings['guide-changed']!.zh.replace('{steps}', '2');
  await phone.open('guide', 'id=wechat');
  expect(phone.text).not.toContain('你上次来过以后');
  const seen = phone.storage.get('seen') as Record<string, string>;
  phone.storage.set('seen', { ...seen, [guide.steps[1]!.id]: 'other' });
  phone.start();
  await phone.open('guide', 'id=wechat');
  expect(phone.text).toContain(said);
  phone.start();
  await phone.open('guide', 'id=wechat');
  expect(phone.text).not.toContain('你上次来过以后');
});
