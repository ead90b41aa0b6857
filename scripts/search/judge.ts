import type { Understanding } from '../../src/features/search/search';

/**
 * A line to be judged by: what is typed, the entries that answer it (`kind id`; none when it is none of ours), its
 * style.
 */
export interface Case {
  readonly typed: string;
  readonly wanted: readonly string[];
  readonly style: string;
}

/** Counts of one group of cases. `wrong`: answers are shown and the right one is not among them. */
export interface Tally {
  readonly cases: number;
  readonly first: number;
  readonly topThree: number;
  readonly wrong: number;
  readonly nothing: number;
  readonly sure: number;
  readonly sureWrong: number;
}

export interface Verdict {
  readonly all: Tally;
  readonly byStyle: Readonly<Record<string, Tally>>;
  readonly byKind: Readonly<Record<string, Tally>>;
  /** What was taken for what, the commonest first: wanted, shown, and the lines. */
  readonly confusions: readonly {
    readonly wanted: string;
    readonly shown: string;
    readonly lines: readonly string[];
  }[];
}

const none: Tally = { cases: 0, first: 0, topThree: 0, wrong: 0, nothing: 0, sure: 0, sureWrong: 0 };
const topCount = 3;

interface Judged {
  readonly one: Tally;
  readonly shown: string;
}

function judgeOne({ wanted }: Case, { kind, sure, results }: Understanding): Judged {
  const keys = kind === 'nothing' ? [] : results.map(({ entry }) => `${entry.kind} ${entry.id}`);
  const ours = wanted.length > 0;
  const right = (list: readonly string[]): boolean =>
    ours ? list.some((key) => wanted.includes(key)) : keys.length === 0;
  const first = right(keys.slice(0, 1));
  return {
    shown: keys[0] ?? 'nothing',
    one: {
      cases: 1,
      first: Number(first),
      topThree: Number(right(keys.slice(0, topCount))),
      wrong: Number(ours ? keys.length > 0 && !right(keys) : keys.length > 0),
      nothing: Number(ours && keys.length === 0),
      sure: Number(sure),
      sureWrong: Number(sure && !first),
    },
  };
}

const add = (a: Tally, b: Tally): Tally => ({
  cases: a.cases + b.cases,
  first: a.first + b.first,
  topThree: a.topThree + b.topThree,
  wrong: a.wrong + b.wrong,
  nothing: a.nothing + b.nothing,
  sure: a.sure + b.sure,
  sureWrong: a.sureWrong + b.sureWrong,
});

/** Puts verdicts of several runs together, such as those of a cross-validation. */
export const judge = (runs: readonly (readonly [Case, Understanding])[]): Verdict => {
  const byStyle: Record<string, Tally> = {};
  const byKind: Record<string, Tally> = {};
  const confused = new Map<string, string[]>();
  let all = none;
  for (const [one, understood] of runs) {
    const judged = judgeOne(one, understood);
    const kind = one.wanted[0]?.split(' ')[0] ?? 'nothing';
    all = add(all, judged.one);
    byStyle[one.style] = add(byStyle[one.style] ?? none, judged.one);
    byKind[kind] = add(byKind[kind] ?? none, judged.one);
    if (judged.one.first === 0) {
      const key = `${one.wanted[0] ?? 'nothing'}|${judged.shown}`;
      confused.set(key, [...(confused.get(key) ?? []), `${one.typed}${judged.one.sureWrong ? ' (sure)' : ''}`]);
    }
  }
  const confusions = [...confused]
    .map(([key, lines]) => ({ wanted: key.split('|')[0] ?? '', shown: key.split('|')[1] ?? '', lines }))
    .sort((a, b) => b.lines.length - a.lines.length);
  return { all, byStyle, byKind, confusions };
};

/** A tally in percent of its cases; `sureRight` of those called sure. */
export const shares = (tally: Tally) => {
  const of = (count: number, whole: number): number => (whole === 0 ? 100 : Math.round((1000 * count) / whole) / 10);
  return {
    first: of(tally.first, tally.cases),
    topThree: of(tally.topThree, tally.cases),
    wrong: of(tally.wrong, tally.cases),
    nothing: of(tally.nothing, tally.cases),
    sure: of(tally.sure, tally.cases),
    sureRight: of(tally.sure - tally.sureWrong, tally.sure),
  };
};
