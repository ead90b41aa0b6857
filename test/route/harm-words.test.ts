import { pack, store } from '../support/pack';

/**
 * Of the ten things that harm a person most (harm.test.ts holds them against every plan): what no sentence of the app
 * may say, wherever it stands.
 */
const guideWords = JSON.stringify([pack.guides, pack.prerequisites]);
const allWords = JSON.stringify([
  pack.guides,
  pack.prerequisites,
  pack.routes,
  pack.claims,
  pack.strings,
  pack.hotlines,
]);
const claimWords = (id: string) => store.claim(id)?.text.zh ?? '';

test('3 medical gaps: nobody is told that years are wiped out', () => {
  for (const zh of allWords.match(/"zh":"[^"]*清零[^"]*"/g) ?? []) expect(zh).toMatch(/谣言|不清零|不会清零/);
});

test('4 missed months: no sentence says that they can be paid later at will', () => {
  expect(allWords).not.toMatch(/随时可以补缴|以后再补/);
});

test('5 affiliation: the guide stays a warning, with the fine that the law names', () => {
  expect(store.guide('agency')?.kind).toBe('risk');
  expect(claimWords('agency-fraud')).toMatch(/退回.*二到五倍/);
});

test('6 household register: rumours of a nationwide opening are nowhere', () => {
  expect(allWords).not.toMatch(/3 ?月 ?1 ?日起全面|2026-03-01|7 ?月 ?1 ?日起取消|全国.{0,6}(放开|取消)户籍/);
});

test('7 amounts: the plan names none; what a person pays is never a bare number', () => {
  const route =
    JSON.stringify(pack.routes) +
    pack.claims
      .filter(({ id }) => JSON.stringify(pack.routes).includes(`"${id}"`))
      .map(({ text }) => `${text.zh} ${text.en}`)
      .join(' ');
  expect(route).not.toMatch(/\d[\d ,.]*\s*(元|块|yuan|RMB)|¥/);
});

test('8 enrolled is not paid: every guide that ends in a payment says so', () => {
  for (const id of ['wechat', 'alipay', 'website', 'counter'])
    expect(store.guide(id)?.steps.at(-1)?.claims).toContain('enrolled-is-not-paid');
});

test('9 no id of a mini-program, no short link, no made-up document number', () => {
  expect(allWords).not.toMatch(/wx[0-9a-f]{16}|gh_[0-9a-f]{12}|#小程序:\/\/|alipays:/);
  expect(JSON.stringify(pack)).not.toMatch(/京人社发〔2025〕5号|穗医保规字?〔2023〕5号/);
  for (const number of JSON.stringify([pack.routes, pack.claims]).match(/[一-龥]+〔\d{4}〕\d+号/g) ?? [])
    expect(JSON.stringify(pack.sources)).toContain(number);
});

test('10 pension years: no sentence in the app says that fifteen years are enough', () => {
  for (const sentence of (guideWords + JSON.stringify([pack.routes, pack.claims])).match(
    /"zh":"[^"]*(十五年|15 ?年)[^"]*"/g,
  ) ?? [])
    expect(sentence).toMatch(/二十年|20 ?年|2030|医保/);
});

test('at the turn of the year every medical statement of the route is due for review', () => {
  const route = JSON.stringify(pack.routes);
  const medical = pack.claims.filter(
    ({ id, text, grade }) =>
      route.includes(`"${id}"`) && /医保/.test(text.zh) && grade !== 'law' && !/缴费是两件事/.test(text.zh),
  );
  expect(medical.length).toBeGreaterThan(6);
  for (const claim of medical) expect([claim.id, claim.reviewBy <= '2027-01-01']).toEqual([claim.id, true]);
});
