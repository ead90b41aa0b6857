import type { Answers } from '../../src/features/planner/types';
import { store } from '../support/pack';
import { everyPlan, flow, partIn, planFor, saidBy } from '../support/route';

/**
 * Seven sentences that were wrong or missing for a reader whom they hurt, each with the person, the answers, what must
 * be said and what must not.
 */
interface Harm {
  readonly harm: string;
  readonly person: string;
  readonly answers: Answers;
  readonly city?: string;
  readonly part: string;
  readonly must: { readonly zh: readonly RegExp[]; readonly en: readonly RegExp[] };
  readonly mustNot: { readonly zh: readonly RegExp[]; readonly en: readonly RegExp[] };
}

const self = { 'new-job': 'none', cover: 'flexible', hukou: 'local', wallet: 'wechat' };
const laidOff = { reason: 'dismissed', 'insured-year': 'yes', ...self };

const harms: readonly Harm[] = [
  {
    harm: 'the wait in Shanghai',
    person: 'resigned in Shanghai and carries on within three months',
    answers: { reason: 'resigned', age: 'far', ...self },
    city: '310000',
    part: 'gap',
    must: { zh: [/三个月内.*不用等/, /等六个月/], en: [/within three months.*no wait/i, /six-month wait|six months/] },
    mustNot: { zh: [/要过等待期才能报销/], en: [/start after a waiting period/] },
  },
  {
    harm: 'residents’ cover is not put off to autumn',
    person: 'leaves in spring and chooses residents’ cover',
    answers: { reason: 'resigned', 'new-job': 'none', age: 'far', cover: 'residents', hukou: 'local' },
    part: 'residents',
    must: {
      zh: [/停保三个月内去办/, /别等到秋天/, /断的月份/],
      en: [/within three months of the stop/i, /Do not wait for autumn/],
    },
    mustNot: { zh: [/错过要等/, /每年秋冬集中缴费期。/], en: [/later means waiting/] },
  },
  {
    harm: 'benefit and pension within a year of retirement',
    person: 'a man of 60 with eleven months to go, laid off',
    answers: { ...laidOff, age: 'year' },
    part: 'benefit-to-retirement',
    must: {
      zh: [/失业金领到退休/, /养老.*由基金/, /先交再报/],
      en: [/benefit runs until then/, /fund pays your pension/],
    },
    mustNot: { zh: [/基金就不再交/], en: [/the fund stops/] },
  },
  {
    harm: 'a way on and a date where the city may refuse',
    person: 'resigned in Beijing, register elsewhere',
    answers: { reason: 'resigned', age: 'far', ...self, hukou: 'elsewhere' },
    city: '110000',
    part: 'enrol',
    must: {
      zh: [/停保三个月内/, /这里不收，就在户口所在地按灵活就业参保，或者参加居民医保/],
      en: [/within three months/, /If refused, join where your household register is/],
    },
    mustNot: { zh: [/只能回户籍地/], en: [/only at your register/] },
  },
  {
    harm: 'childbirth',
    person: 'pregnant and laid off',
    answers: { ...laidOff, age: 'far', special: 'pregnant' },
    part: 'childbirth',
    must: { zh: [/医保和生育由基金交/, /12393/], en: [/maternity included/, /12393/] },
    mustNot: { zh: [/一般不能/], en: [/[Uu]sually not/] },
  },
  {
    harm: 'the retirement age of this person',
    person: 'a woman worker who cannot place herself',
    answers: { ...laidOff, age: 'near' },
    part: 'near-retirement',
    must: { zh: [/女工人 1975 年起出生的，逐月推迟/, /60、55、50 岁/], en: [/50 group from 1975/] },
    mustNot: { zh: [/女到 55 或 58 岁。/], en: [/women to 55 or 58\./] },
  },
  {
    harm: 'benefit and pension within a year of retirement',
    person: 'benefit is used up ten months before the age',
    answers: { ...laidOff, 'insured-year': 'used', age: 'year' },
    part: 'benefit',
    must: {
      zh: [/问能不能接着领/, /医保也由基金交/, /登记灵活就业、自己交之前/],
      en: [/ask whether it goes on/, /Before you enrol as flexible or pay yourself/],
    },
    mustNot: { zh: [/还差缴费年限/, /基金也不再替你交医保/], en: [/not enough time paid/, /no longer pays/] },
  },
  {
    harm: 'benefit and pension within a year of retirement',
    person: 'on benefit, and does not know the age',
    answers: { ...laidOff, age: 'unsure' },
    part: 'near-retirement',
    must: { zh: [/领失业金时差不到一年的，都别先交养老/], en: [/within a year while on benefit, do not pay pension/] },
    mustNot: { zh: [/基金就不再交/], en: [/the fund stops/] },
  },
  {
    harm: 'childbirth',
    person: 'the contract ends on maternity leave',
    answers: { ...laidOff, reason: 'ended', age: 'far', special: 'pregnant.child' },
    part: 'birth-protection',
    must: {
      zh: [/顺延到哺乳期满/, /一年内申请劳动仲裁/, /第四十、四十一条/],
      en: [/runs on until nursing ends/, /arbitration within a year/, /articles 40 or 41/],
    },
    mustNot: { zh: [/一般不能/], en: [/[Uu]sually not/] },
  },
  {
    harm: 'how long benefit really lasts',
    person: 'laid off in Shanghai',
    answers: { ...laidOff, age: 'far' },
    city: '310000',
    part: 'benefit',
    must: { zh: [/能领几个月，当场问清/, /交满一年领两个月/], en: [/Ask how many months you get/, /gives two months/] },
    mustNot: { zh: [/领完前一个月/], en: [/A month before it ends/] },
  },
  {
    harm: 'how long benefit really lasts',
    person: 'one year paid in Shenzhen',
    answers: { ...laidOff, age: 'far' },
    city: '440300',
    part: 'after-benefit',
    must: { zh: [/都是上限/, /交一年领一个月/, /申领时就问领几个月/], en: [/are limits/, /gives one month/] },
    mustNot: { zh: [/领完前一个月/], en: [/A month before it ends/] },
  },
];

describe.each(harms)('$harm', ({ person, answers, city, part, must, mustNot }) => {
  test.each(['zh', 'en'] as const)(`${person}: what must and must not be said, in %s`, (language) => {
    const plan = planFor(answers, city);
    const shown = partIn(plan, part);
    expect(shown).toBeDefined();
    if (!shown) return;
    const said = saidBy(shown, city, language);
    for (const sentence of must[language]) expect(said).toMatch(sentence);
    const all = plan.map((step) => saidBy(step.shown, city, language)).join('\n');
    for (const sentence of mustNot[language]) expect(all).not.toMatch(sentence);
  });
});

describe('the kinds behind them, on every path', () => {
  const cities = [undefined, '110000', '310000', '440300'];
  const all = cities.flatMap((city) =>
    everyPlan(city).map(({ path, plan }) => ({ answers: path.answers, plan, city })),
  );

  const failing = (fits: (one: (typeof all)[number]) => boolean) =>
    all.filter(fits).map(({ answers, city }) => [answers, city]);
  const fundPays = (plan: (typeof all)[number]['plan']) => plan.some(({ id }) => id === 'medical-by-fund');

  test('whoever may go without cover reads of the three months', () => {
    expect(
      failing(
        ({ plan }) =>
          plan.some(({ id }) => ['enrol', 'residents'].includes(id)) &&
          !fundPays(plan) &&
          !plan.some(({ shown }) => /三个月/.test(shown.by?.zh ?? '')),
      ),
    ).toEqual([]);
  });
  test('where a place may refuse, there is a date and something else to do', () => {
    expect(
      failing(({ plan }) =>
        plan.some(
          ({ id, shown }) =>
            ['enrol', 'enrol-pension'].includes(id) &&
            shown.state === 'depends' &&
            /收不收|要不要本地户口/.test(shown.on.zh) &&
            !(shown.by && shown.otherwise),
        ),
      ),
    ).toEqual([]);
  });
  test('nobody within a year of retirement is told that the fund stops, or to pay pension while on benefit', () => {
    expect(
      failing(
        ({ answers, plan }) =>
          answers.age === 'year' &&
          fundPays(plan) &&
          plan.some(({ id }) => ['after-benefit', 'enrol-pension', 'pay'].includes(id)),
      ),
    ).toEqual([]);
  });
  test('no option says that an age is reached which is put off by the month of birth', () => {
    const age = flow.questions.find(({ id }) => id === 'age');
    const past = age?.options.find(({ id }) => id === 'past');
    expect([past?.note?.zh, past?.note?.en]).toEqual([
      expect.stringMatching(/不一定到，先算/),
      expect.stringMatching(/may not be reached: work it out/),
    ]);
  });
  test('the answer on childbirth does not contradict the cities that include it', () => {
    const answer = store.pack.topics.flatMap(({ questions }) => questions).find(({ id }) => id === 'buy-unemployment');
    expect(answer?.answer.map(({ zh }) => zh).join('')).toMatch(/生育看地方/);
    expect(answer?.answer.map(({ zh }) => zh).join('')).not.toMatch(/一般不能/);
  });
});
