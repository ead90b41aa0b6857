import type { PageName } from '../../src/lib/routes';
import { encodeScene } from '../../src/lib/scene';
import { usualAnswers } from './answers';
import { flow } from './route';
import { pack, store } from './pack';

/** Somebody who reads and taps: in the package under WeChat's engine, or in a browser. */
export interface Walker {
  /** Opens a page as a link or a code does. `alone`: as a card in Moments, where nothing can be tapped. */
  open(page: PageName, query?: string, alone?: boolean): Promise<void>;
  /** Taps what has these words. Two targets with the same words are told apart by nobody: name one. */
  tap(words: string): Promise<void>;
  type(label: string, words: string): Promise<void>;
}

/**
 * A person with a need, walked from the first sight of the app to what helps. The figures are those of the walk when it
 * was written down; a walk may not become longer.
 */
export interface Situation {
  walk(walker: Walker): Promise<void>;
  /** What helps, in the order in which it is met on the last page. */
  readonly useful: readonly string[];
  readonly taps: number;
  /** Chinese characters on the way, and on the last page as far as what helps. */
  readonly han: number;
  /** How far down the last page, in screens of 812 px, all of it has been read. */
  readonly screens: number;
  /** What only WeChat has. */
  readonly inWechat?: true;
}

const zh = (key: string): string => pack.strings[key]!.zh;
const option = (question: string, id: string): string =>
  flow.questions.find((item) => item.id === question)!.options.find((item) => item.id === id)!.text.zh;
const wechat = store.guide('wechat')!;
const alipay = store.guide('alipay')!;
const enrolment = store.prerequisite('enrolment')!;
const third = wechat.steps[2]!;
const screen = '未查询到有效参保缴费信息';
const family = pack.families.find(({ troubles }) => troubles.some(({ shows }) => shows[0]?.text.zh === screen))!;
const trouble = family.troubles.find(({ shows }) => shows[0]?.text.zh === screen)!;

async function choose(walker: Walker, city: string): Promise<void> {
  await walker.tap(zh('place-none'));
  await walker.type(zh('city-search'), city);
  await walker.tap(city);
}

/** The answers, from the card on home; the month of leaving is asked after the first. */
async function answer(walker: Walker, answers: Readonly<Record<string, string>>): Promise<void> {
  await walker.tap(zh('home-ask-button'));
  for (const [question, id] of Object.entries(answers)) {
    await walker.tap(option(question, id));
    if (question === 'reason') await walker.tap(zh('left-last'));
  }
}

const laidOff = { ...usualAnswers, cover: 'unsure' };
const unsure = {
  reason: 'unsure',
  'insured-year': 'unsure',
  'new-job': 'unsure',
  special: 'none',
  age: 'unsure',
  cover: 'unsure',
  hukou: 'elsewhere',
  wallet: 'unsure',
};
const door = encodeScene({ fair: 'sz26', stand: 'a1', city: '440300' });
const scene = encodeURIComponent(door.ok ? door.scene : '');

export const situations: Readonly<Record<string, Situation>> = {
  'a: laid off in Shenzhen, what to do first and by when': {
    async walk(walker) {
      await walker.open('home');
      await choose(walker, '深圳');
      await answer(walker, laidOff);
    },
    useful: ['在深圳，按顺序做这', '拿离职证明'],
    taps: 12,
    han: 574,
    screens: 0.6,
  },
  'a: laid off in Shenzhen, straight to paying by WeChat': {
    async walk(walker) {
      await walker.open('home');
      await choose(walker, '深圳');
      await walker.tap(zh('home-tile-wechat'));
      await walker.tap(zh('gate-yes'));
    },
    useful: [zh('gate-first'), zh('gate-go')],
    taps: 4,
    han: 316,
    screens: 0.9,
  },
  'b: resigned in Chengdu, pays by Alipay': {
    async walk(walker) {
      await walker.open('home');
      await choose(walker, '成都');
      await walker.tap(zh('home-tile-alipay'));
    },
    useful: ['按成都的做法', alipay.steps[0]!.title.zh],
    taps: 3,
    han: 195,
    screens: 0.6,
  },
  'b: and has to enrol before': {
    async walk(walker) {
      await walker.open('guide', 'id=alipay&city=510100');
      await walker.tap(zh('guide-missing-go'));
    },
    useful: [enrolment.title.zh],
    taps: 1,
    han: 156,
    screens: 0.6,
  },
  'c: sure of nothing, in Beijing, from elsewhere': {
    async walk(walker) {
      await walker.open('home');
      await choose(walker, '北京');
      await answer(walker, unsure);
    },
    useful: ['在北京，按顺序做这', zh('plan-state-depends'), zh('plan-script')],
    taps: 12,
    han: 775,
    screens: 0.9,
  },
  'd: scans the poster of a stand': {
    walk: (walker) => walker.open('home', `scene=${scene}`),
    useful: [zh('arrived-fair-unnamed'), zh('home-ask')],
    taps: 0,
    han: 48,
    screens: 0.3,
  },
  'e: a daughter sends step 3, opened in a chat': {
    walk: (walker) => walker.open('guide', `id=wechat&step=${third.id}&via=share`),
    useful: [third.title.zh],
    taps: 0,
    han: 70,
    screens: 0.6,
  },
  'e: the same step, opened in Moments': {
    walk: (walker) => walker.open('guide', `id=wechat&step=${third.id}&via=share`, true),
    useful: [third.title.zh],
    taps: 0,
    han: 70,
    screens: 0.6,
    inWechat: true,
  },
  'f: a message on the screen, typed into the search': {
    async walk(walker) {
      await walker.open('home');
      await walker.tap(zh('home-search'));
      await walker.type(zh('search-label'), screen);
    },
    useful: [trouble.causes[0]!.zh.replace(/。$/, ''), trouble.dos[0]!.zh],
    taps: 1,
    han: 210,
    screens: 0.9,
  },
  'f: the same message, found by rows': {
    async walk(walker) {
      await walker.open('home');
      await walker.tap(zh('home-tile-stuck'));
      await walker.tap(family.title.zh);
      await walker.tap(screen);
    },
    useful: [trouble.causes[0]!.zh, trouble.dos[0]!.zh],
    taps: 3,
    han: 302,
    screens: 0.7,
  },
};
const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** What a walk took. */
export interface Walked {
  readonly taps: number;
  readonly han: number;
}

/**
 * Walks, and counts.
 * @param read what can be read on the page that is open, in its order.
 * @throws Error where what helps is not met in its order.
 */
export async function walked(situation: Situation, walker: Walker, read: () => Promise<string>): Promise<Walked> {
  let taps = 0;
  let han = 0;
  await situation.walk({
    ...walker,
    async tap(words) {
      // What is read before a tap ends with what is tapped.
      const text = await read();
      han += hanIn(text.slice(0, text.indexOf(words) + words.length));
      taps += 1;
      await walker.tap(words);
    },
  });
  const text = await read();
  let end = 0;
  for (const words of situation.useful) {
    const at = text.indexOf(words, end);
    if (at < 0) throw new Error(`“${words}” is not met after ${end} characters of: ${text}`);
    end = at + words.length;
  }
  return { taps, han: han + hanIn(text.slice(0, end)) };
}
