import { citiesThatMatter } from '../../scripts/content/route-paths';
import { store } from '../support/pack';
import { everyPlan, flow, partIn, planFor, wordsOf } from '../support/route';

/**
 * The ten things that harm a person most when the app says them wrong, each held against every plan (what no
 * sentence may say: harm-words.test.ts).
 */
const cities = citiesThatMatter(flow);
const ends = cities.flatMap((city) =>
  everyPlan(city).map(({ path, plan }) => ({
    answers: path.answers,
    plan,
    city,
    says: `${city ?? ''} ${plan.map((step) => step.shown.title.zh + step.shown.state + step.links.length).join(' ')}`,
  })),
);
/** The plans of all paths that fit, in every city that matters; of those that say the same, one. */
const where = (fits: (answers: Readonly<Record<string, string>>) => boolean) => {
  const found = [...new Map(ends.filter(({ answers }) => fits(answers)).map((end) => [end.says, end])).values()];
  if (found.length === 0) throw new Error('no path fits');
  return found;
};
const everywhere = where(() => true);
const base = { 'new-job': 'none', age: 'far', cover: 'flexible', hukou: 'local', wallet: 'wechat' };
const claimWords = (id: string) => store.claim(id)?.text.zh ?? '';
/** No full year paid, or the benefit used up with retirement far enough: there is none to wait for. */
const settledWithout = (year: string | undefined, age: string | undefined) =>
  year === 'no' || (year === 'used' && !['year', 'unsure'].includes(age ?? ''));
/** Within a year of retirement the fund pays pension and medical: there is nothing to pay. */
const fundPaysAll = (plan: readonly { readonly id: string }[]) =>
  plan.some(({ id }) => id === 'benefit-to-retirement') && plan.some(({ id }) => id === 'medical-by-fund');
/** Where the person pays: a step of its own, or on benefit the one about pension. */
const paying = (plan: Parameters<typeof partIn>[0]) => partIn(plan, 'pay') ?? partIn(plan, 'enrol-pension');
const paysEmployeeCover = (answers: Readonly<Record<string, string>>) =>
  ['flexible', 'enrolled', 'unsure'].includes(answers.cover ?? '');

describe('1 benefit: the reason for leaving decides', () => {
  test('a resignation is never told to claim, and learns why and what else', () => {
    for (const { plan } of where(({ reason }) => reason === 'resigned'))
      expect(partIn(plan, 'benefit')).toMatchObject({ state: 'not-for-you' });
    expect(wordsOf(partIn(planFor({ reason: 'resigned', ...base }), 'benefit')!, 'zh')).toContain('自己辞职一般领不了');
  });
  test.each(['ended', 'dismissed', 'proposed'])('%s with a full year is told to register and claim', (reason) => {
    for (const city of cities)
      expect(partIn(planFor({ reason, 'insured-year': 'yes', ...base }, city), 'benefit')?.state).toBe('clear');
  });
  test('where the reason or the year is open, it depends, with 12333 to ask; without the year it is no', () => {
    for (const { answers, plan } of where(
      ({ reason, 'insured-year': year }) =>
        reason !== 'resigned' &&
        (year === 'unsure' || (year === 'yes' && ['fault', 'deciding', 'unsure'].includes(reason ?? ''))),
    ))
      expect([answers, partIn(plan, 'benefit')]).toMatchObject([answers, { state: 'depends', ask: ['line-12333'] }]);
    for (const { plan } of where(({ 'insured-year': year }) => year === 'no'))
      expect(partIn(plan, 'benefit')?.state).toBe('not-for-you');
  });
  test('every plan starts with the paper that decides', () => {
    for (const { plan } of everywhere) expect(['certificate', 'before-signing']).toContain(plan[0]?.id);
  });
});

describe('2 who pays medical insurance', () => {
  const open = where(
    ({ reason, 'insured-year': year, age, 'new-job': job }) =>
      ['ended', 'dismissed', 'proposed'].includes(reason ?? '') && year === 'yes' && job !== 'soon' && age !== 'past',
  );
  test('on benefit the fund pays, and no step says to enrol in medical or to pay it', () => {
    for (const { plan } of open) {
      expect(partIn(plan, 'medical-by-fund')?.avoid?.zh).toContain('别自己再交医保');
      expect(plan.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['enrol']));
      for (const { shown } of plan)
        expect(`${shown.title.zh} ${shown.text.zh}`).not.toMatch(/交养老和医保|登记养老和医保|医保问清是不是另外登记/);
    }
  });
  test('on benefit, what is said of enrolling and paying is pension only', () => {
    for (const { plan } of open)
      for (const id of ['enrol-pension', 'pay']) {
        const shown = partIn(plan, id);
        if (shown) expect(`${shown.title.zh}${shown.text.zh}`).toMatch(/只(交|登记|选)养老/);
      }
  });
  test('someone without benefit never reads that the fund pays, and is told to keep cover going', () => {
    for (const { answers, plan } of where(
      ({ reason, 'insured-year': year, age }) => reason === 'resigned' || settledWithout(year, age),
    )) {
      expect(plan.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['medical-by-fund']));
      expect(JSON.stringify(plan)).not.toContain('benefit-medical-paid');
      if (paysEmployeeCover(answers)) expect(partIn(plan, 'gap')?.ask).toContain('line-12393');
    }
  });
  test('until benefit is settled, nobody is told to enrol or to pay first', () => {
    for (const { answers, plan } of where(
      ({ reason, 'insured-year': year, 'new-job': job, age }) =>
        reason !== 'resigned' && !settledWithout(year, age) && job !== 'soon' && age !== 'past',
    )) {
      for (const id of ['enrol', 'enrol-pension']) {
        const shown = partIn(plan, id);
        if (shown)
          expect([answers, shown.state, wordsOf(shown, 'zh'), shown.claims.includes('t-benefit-order-ask')]).toEqual([
            answers,
            'depends',
            expect.stringMatching(/先领|失业金领上以后再登记/),
            true,
          ]);
      }
      if (answers.cover === 'enrolled')
        expect(partIn(plan, 'enrolled-and-benefit')).toMatchObject({
          state: 'depends',
          ask: ['line-12333', 'line-12393'],
        });
    }
    for (const { plan } of where(
      ({ cover, reason, 'insured-year': year, age }) =>
        cover === 'residents' && reason === 'dismissed' && year === 'unsure' && age !== 'past',
    ))
      expect(wordsOf(partIn(plan, 'residents')!, 'zh')).toContain('居民医保先别交');
  });
  test('while benefit is open, the question goes to both lines before anything is paid', () => {
    for (const { plan } of where(
      ({ reason, 'insured-year': year, 'new-job': job }) =>
        ['fault', 'deciding', 'unsure'].includes(reason ?? '') && year === 'yes' && job !== 'soon',
    ))
      expect(partIn(plan, 'medical-ask-first')).toMatchObject({ state: 'depends', ask: ['line-12333', 'line-12393'] });
  });
});

describe('3 medical gaps', () => {
  test('waiting is said to differ by place, at most about six months, with 12393', () => {
    expect(claimWords('medical-wait-longest')).toMatch(/有的地方.*最长约六个月.*12393/);
    for (const { answers, plan } of where(({ 'new-job': job, age }) => job !== 'soon' && age !== 'past'))
      if (paysEmployeeCover(answers))
        expect(plan.filter(({ shown }) => shown.ask?.includes('line-12393')).length).toBeGreaterThan(0);
  });
  test('the residents’ rule stands only in residents’ steps, and says whose it is', () => {
    for (const { plan } of everywhere)
      for (const { id, shown } of plan)
        if (shown.claims.includes('residents-medical-wait')) expect(id).toBe('residents');
    expect(claimWords('residents-medical-wait')).toContain('不是职工的');
  });
});

test('4 missed months: whoever pays is told that they often cannot be paid later', () => {
  for (const { plan } of where(paysEmployeeCover).filter(({ plan }) => !fundPaysAll(plan)))
    expect(paying(plan)?.claims).toContain('no-backpay-general');
  expect(claimWords('no-backpay-general')).toMatch(/不能补.*12333/);
  expect(['no-backpay-shanghai', 'no-backpay-chengdu'].map((id) => store.claim(id)?.scope)).toEqual([
    ['310000'],
    ['510100'],
  ]);
});

describe('5 affiliation', () => {
  test('no plan leads to an agency, and every enrolment warns of it with the fine', () => {
    for (const { plan } of everywhere) {
      expect(plan.flatMap(({ links }) => links.map((link) => link.id))).not.toContain('agency');
      for (const id of ['enrol', 'enrol-pension']) {
        const shown = partIn(plan, id);
        if (shown)
          expect([shown.avoid?.zh, shown.claims]).toEqual([
            expect.stringContaining('别挂靠'),
            expect.arrayContaining(['agency-fraud']),
          ]);
      }
    }
  });
});

describe('6 household register', () => {
  test('nobody is sent away for it, and nobody from elsewhere is told that Beijing, Nanjing or Suzhou is open', () => {
    for (const { answers, plan, city } of where(({ hukou }) => hukou !== undefined && hukou !== 'local')) {
      for (const id of ['enrol', 'enrol-pension']) {
        const shown = partIn(plan, id);
        if (!shown) continue;
        expect([answers, city, shown.state]).not.toEqual([answers, city, 'not-for-you']);
        if (['110000', '320100', '320500'].includes(city ?? ''))
          expect([shown.state, shown.claims.includes('hukou-ask-beijing'), shown.ask]).toEqual([
            'depends',
            true,
            expect.arrayContaining(['line-12333']),
          ]);
      }
    }
  });
  test('without a city, or in one that nothing is known of, it depends', () => {
    for (const city of [undefined, '999999'])
      expect(partIn(planFor({ reason: 'resigned', ...base, hukou: 'elsewhere' }, city), 'enrol')?.state).toBe(
        'depends',
      );
  });
  test('only where an official source says so is it clear, and papers are named', () => {
    for (const { plan, city } of where(({ hukou }) => hukou === 'elsewhere')) {
      const shown = partIn(plan, 'enrol');
      if (shown?.state === 'clear') expect([city, shown.needs?.length]).toEqual(['330000', 2]);
    }
    expect(store.claim('hukou-zhejiang')?.grade).toBe('official');
  });
});

describe('8 enrolled is not paid', () => {
  test('whoever pays is told to look for the debit and the record', () => {
    for (const { plan } of where(paysEmployeeCover).filter(({ plan }) => !fundPaysAll(plan))) {
      expect(paying(plan)?.claims).toContain('enrolled-is-not-paid');
      expect(wordsOf(paying(plan)!, 'zh')).toMatch(/记录/);
    }
  });
});

describe('10 pension years', () => {
  test('near retirement, fifteen years are never named without the rise to twenty', () => {
    expect(claimWords('pension-years-2030')).toMatch(/2030.*十五年.*二十年/);
    for (const { plan } of where(({ age }) => age === 'near'))
      expect(partIn(plan, 'near-retirement')).toMatchObject({
        state: 'depends',
        claims: expect.arrayContaining(['pension-years-2030']),
      });
    for (const { plan } of where(({ age }) => age === 'past'))
      expect(partIn(plan, 'retired')?.claims).toContain('pension-years-2030');
  });
});
