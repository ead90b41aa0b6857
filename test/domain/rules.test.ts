import { reviewStatusOf, lastChecked } from '../../src/content/review-status';
import { resolveClaims } from '../../src/components/claims/citation';
import { fill, list, sayLabel } from '../../src/content/words';
import { guideInProgress, progressOf } from '../../src/features/guide/progress';
import { missingFor, neededBy, readiness } from '../../src/features/checklist/readiness';
import { fallbackOf } from '../../src/features/guide/fallback';
import { dayInChina } from '../../src/platform/clock';
import { pack, store } from '../support/pack';

const guide = store.guide('wechat')!;

test('a claim is fresh on its review day and amber from the day after', () => {
  const claim = { reviewBy: '2027-01-01' };
  expect(reviewStatusOf(claim, '2026-12-31')).toBe('fresh');
  expect(reviewStatusOf(claim, '2027-01-01')).toBe('fresh');
  expect(reviewStatusOf(claim, '2027-01-02')).toBe('overdue');
});

test('standing after every review day, every claim is amber', () => {
  const ids = pack.claims.map((claim) => claim.id);
  expect(resolveClaims(ids, store, '2026-11-25').filter(({ status }) => status === 'overdue')).toEqual([]);
  expect(resolveClaims(ids, store, '2099-01-01').filter(({ status }) => status === 'fresh')).toEqual([]);
});

test('on 2027-01-02 what is said of medical insurance is amber', () => {
  const due = resolveClaims(
    pack.claims.map((claim) => claim.id),
    store,
    '2027-01-02',
  ).filter(({ status }) => status === 'overdue');
  expect(due.map(({ claim }) => claim.id)).toEqual(
    expect.arrayContaining(['medical-gap-wait', 'benefit-medical-paid', 'medical-law-2027']),
  );
});

test('the day in China turns at 16:00 UTC', () => {
  expect(dayInChina(Date.UTC(2026, 10, 24, 15, 59))).toBe('2026-11-24');
  expect(dayInChina(Date.UTC(2026, 10, 24, 16, 0))).toBe('2026-11-25');
});

test('what is missing comes with required ones first and the step where it stops', () => {
  const missing = missingFor(guide, new Set(['employer-stopped']), store);
  expect(missing.map((item) => [item.prerequisite.id, item.need.level, item.stopsAt])).toEqual([
    ['enrolment', 'required', 6],
    ['wechat-real-name', 'required', 7],
    ['e-card', 'recommended', 5],
  ]);
  expect(missingFor(guide, new Set(guide.needs.map((need) => need.prerequisite)), store)).toEqual([]);
});

test('the checklist counts what is ticked, and unknown ticks do not count', () => {
  expect(readiness(new Set(['e-card', 'gone-in-this-version']), store)).toMatchObject({
    done: 1,
    total: pack.prerequisites.length,
  });
});

test('each prerequisite is needed by some guide, and says by which channels', () => {
  for (const item of pack.prerequisites) {
    const guides = neededBy(item, store).map((need) => need.guide.channel);
    expect(guides.length).toBeGreaterThan(0);
    expect([...item.channels]).toEqual(expect.arrayContaining(guides));
  }
});

test('progress: the first step that is not ticked is next; a finished guide is not offered again', () => {
  const all = new Set(guide.steps.map((step) => step.id));
  expect(progressOf(guide, new Set(['wechat-me', 'wechat-pay']))).toEqual({
    done: 2,
    total: guide.steps.length,
    next: 1,
  });
  expect(progressOf(guide, all).next).toBeUndefined();
  expect(guideInProgress(all, store)).toBeUndefined();
  expect(guideInProgress(new Set(['alipay-home']), store)?.guide.id).toBe('alipay');
});

test('every step of every guide has a way on that names a person to call', () => {
  for (const each of pack.guides)
    for (const step of each.steps)
      expect([step.id, fallbackOf(each, step, store).hotlines.length > 0]).toEqual([step.id, true]);
});

test('stuck on paying leads to the tax line, stuck on the rest to 12333 first', () => {
  expect(fallbackOf(guide, guide.steps.at(-1), store).hotlines.map((line) => line.number)).toEqual(['12366']);
  expect(fallbackOf(guide, guide.steps[0], store).hotlines[0]?.number).toBe('12333');
});

test('a citation is an article to open or a source; a copy has no address', () => {
  const [judged] = resolveClaims(['pay-and-enrol-differ'], store, '2026-11-24');
  expect(judged?.citations.map((citation) => citation.kind)).toEqual(['article', 'article', 'source', 'source']);
  expect(judged?.citations.at(-1)).toMatchObject({ address: undefined });
});

test('words: values fill their places, a missing one is seen, labels keep the Chinese', () => {
  expect(fill('{n} of {total}', { n: 1 })).toBe('1 of {total}');
  expect(list(['a', 'b'], 'zh')).toBe('a、b');
  expect(sayLabel({ zh: '城市服务', en: 'City Services' }, 'en')).toBe('City Services (城市服务)');
});

test('the last check is the latest day, and there may be none', () => {
  expect(lastChecked([{ checkedOn: '2026-01-01' }, { checkedOn: '2026-11-24' }])).toBe('2026-11-24');
  expect(lastChecked([])).toBeUndefined();
});
