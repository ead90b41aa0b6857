import { pack, store } from '../support/pack';
import { attributeOf } from './phone/nodes';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const zh = (key: string) => pack.strings[key]?.zh ?? '';
const guide = store.guide('wechat')!;
const claims = (guide.steps[0]?.claims ?? []).flatMap((id) => store.claim(id) ?? []);
const sheetOf = (phone: Phone) => phone.page.dom.querySelector('wx-page-container');

let phone: Phone;
beforeEach(async () => {
  phone = startPhone();
  await phone.open('guide', 'id=wechat');
});
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

test('nothing of the proof is on the page before it is asked for', () => {
  expect(sheetOf(phone)).toBeNull();
  expect(claims.length).toBeGreaterThan(0);
  for (const claim of claims) {
    expect(phone.text).not.toContain(claim.text.zh);
    expect(JSON.stringify(phone.page.instance.data)).not.toContain(claim.text.zh);
  }
});

test('the half-sheet is a dialog with a title; it says what the step rests on, how sure and since when', async () => {
  await phone.tap(zh('why'));
  const sheet = sheetOf(phone);
  expect([attributeOf(sheet!, 'aria-role'), attributeOf(sheet!, 'aria-label')]).toEqual(['dialog', zh('why')]);
  for (const claim of claims) {
    expect(sheet?.textContent).toContain(claim.text.zh);
    expect(sheet?.textContent).toContain(zh(`grade-${claim.grade}`));
  }
  expect(sheet?.textContent).toContain('2026 年 11 月核对');
});

test('the phone’s back closes it, and the page stays', async () => {
  await phone.tap(zh('why'));
  await phone.back();
  expect(sheetOf(phone)).toBeNull();
  expect(phone.page.route).toBe('pages/guide/index');
  await phone.tap(zh('why'));
  expect(sheetOf(phone)).not.toBeNull();
  await phone.tap(zh('sheet-close'));
  expect(sheetOf(phone)).toBeNull();
});

test('what is about another place is not shown to a person who chose none', async () => {
  await phone.open('guide', 'id=counter');
  await phone.tap(zh('why'));
  const ids = store.guide('counter')?.steps[0]?.claims ?? [];
  const elsewhere = ids.flatMap((id) => store.claim(id) ?? []).filter(({ scope }) => scope !== 'national');
  expect(elsewhere.length).toBeGreaterThan(0);
  for (const claim of elsewhere) expect(phone.text).not.toContain(claim.text.zh);
});
