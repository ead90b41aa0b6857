import type { PlanPart, RouteFile, When } from '../../src/content/schema/route';
import { joinRoute } from '../../src/features/planner/join-route';
import { none, notAsked, unsure } from '../../src/features/planner/types';
import type { Entry } from './shape';
import { checkPaths } from './route-paths';

type At = readonly (string | number)[];
export type Report = (entry: Entry<unknown>, at: At, fault: string, mend: string) => void;

/**
 * What the reference check lends: which ids exist, and ways to add one, to ask for one, and to report a fault. `whole`
 * is false when some entry does not fit its schema and is missing here.
 */
export interface Tools {
  readonly exists: (kind: string, id: string) => boolean;
  readonly whole: boolean;
  readonly define: (kind: string, id: string, entry: Entry<unknown>, at: At) => void;
  readonly need: (kind: string, id: string, entry: Entry<unknown>, at: At) => void;
  readonly report: Report;
}

/** One question, fact or part beside the place where it is written. */
export interface Item<T> {
  readonly value: T;
  readonly entry: Entry<RouteFile>;
  readonly at: At;
}

const itemsOf = <K extends keyof RouteFile>(
  files: readonly Entry<RouteFile>[],
  kind: K,
): Item<NonNullable<RouteFile[K]>[number]>[] =>
  files.flatMap((entry) =>
    (entry.value[kind] ?? []).map((value, index) => ({
      value: value as NonNullable<RouteFile[K]>[number],
      entry,
      at: [kind, index],
    })),
  );

const maxQuestions = 8;

/** Something is said on every day: the case without a condition stands always. */
function checkStanding({ value, entry, at }: Item<PlanPart>, fail: Report): void {
  const index = value.cases.length - 1;
  const last = value.cases[index];
  if (last && (last.from !== undefined || last.until !== undefined))
    fail(
      entry,
      [...at, 'cases', index],
      'the last case does not stand on every day',
      'add a last case without "from" and "until"',
    );
}

/**
 * Checks the route: names, values, claims, hotlines, links and ticks that conditions and cases refer to exist, a
 * question depends only on questions before it, each has "not sure", and a case without a condition stands last. If all
 * that holds, goes through every path.
 */
export function checkRoutes(
  files: readonly Entry<RouteFile>[],
  { exists: has, whole, define, need, report }: Tools,
): void {
  const questions = itemsOf(files, 'questions');
  const facts = itemsOf(files, 'facts');
  const parts = itemsOf(files, 'parts');
  // A file that could not be read leaves one of these empty. Its own fault is named already; the rest cannot be judged
  // without it.
  if (questions.length === 0 || facts.length === 0 || parts.length === 0) return;
  let faults = 0;
  const fail: Report = (...words) => {
    faults += 1;
    report(...words);
  };
  const exists = (kind: string, id: string, entry: Entry<unknown>, at: At) => {
    if (!has(kind, id)) faults += 1;
    need(kind, id, entry, at);
  };

  const values = new Map<string, readonly string[]>();
  for (const { value, entry, at } of [...questions, ...facts]) {
    define('name', value.id, entry, [...at, 'id']);
    values.set(
      value.id,
      'options' in value
        ? [...value.options.map((option) => option.id), notAsked]
        : value.cases.map((item) => item.value),
    );
  }
  for (const { value, entry, at } of parts) define('part', value.id, entry, [...at, 'id']);

  const conditions = (when: When | undefined, { entry }: Item<unknown>, at: At) =>
    when?.forEach((condition, index) =>
      Object.entries(condition).forEach(([name, allowed]) => {
        const here = [...at, 'when', index, name];
        const known = values.get(name);
        if (name === 'city') allowed.forEach((code, n) => exists('place', code, entry, [...here, n]));
        else if (!known && has('name', name)) return;
        else if (!known)
          fail(
            entry,
            here,
            `there is no question or fact "${name}"`,
            `use one of ${[...values.keys()].join(', ')}, city`,
          );
        else
          allowed.forEach(
            (value, n) =>
              known.includes(value) ||
              fail(entry, [...here, n], `"${value}" is no value of ${name}`, `use one of ${known.join(', ')}`),
          );
      }),
    );
  const lastIsOpen = (cases: readonly { when?: When | undefined }[], { entry, at }: Item<unknown>) =>
    cases.forEach((item, index) => {
      const last = index === cases.length - 1;
      if (last && item.when)
        fail(
          entry,
          [...at, 'cases', index, 'when'],
          'the last case has a condition, so nothing may be left',
          'add a last case without "when"',
        );
      if (!last && !item.when)
        fail(
          entry,
          [...at, 'cases', index],
          'a case without a condition hides those after it',
          'give it a "when", or put it last',
        );
    });

  const extra = questions[maxQuestions];
  if (extra) fail(extra.entry, extra.at, `there are more than ${maxQuestions} questions`, 'take one out, or join two');
  for (const item of questions) {
    const { value, entry, at } = item;
    conditions(value.when, item, at);
    value.claims.forEach((id, n) => exists('claim', id, entry, [...at, 'claims', n]));
    const open = value.several ? none : unsure;
    if (!value.options.some((option) => option.id === open))
      fail(entry, [...at, 'options'], `there is no option "${open}"`, `add "- id: ${open}" with its words`);
  }
  const later = new Set(facts.map(({ value }) => value.id));
  for (const item of facts) {
    item.value.cases.forEach((one, index) => {
      const here = [...item.at, 'cases', index];
      conditions(one.when, item, here);
      const early = one.when?.flatMap((condition) => Object.keys(condition)).find((name) => later.has(name));
      if (early)
        fail(
          item.entry,
          [...here, 'when'],
          `fact ${item.value.id} looks at fact ${early}, which does not stand before it`,
          `put ${early} first`,
        );
    });
    later.delete(item.value.id);
    lastIsOpen(item.value.cases, item);
  }
  const before = new Set<string>();
  for (const item of parts) {
    const { value, entry, at } = item;
    conditions(value.when, item, at);
    lastIsOpen(value.cases, item);
    checkStanding(item, fail);
    value.needs?.forEach((need, index) => {
      const here = [...at, 'needs', index];
      conditions(need.when, item, here);
      if (!before.has(need.part))
        fail(
          entry,
          [...here, 'part'],
          `${value.id} needs ${need.part}, which does not stand before it`,
          `put ${need.part} first, or take the need out`,
        );
    });
    before.add(value.id);
    value.cases.forEach((one, index) => {
      const here = [...at, 'cases', index];
      conditions(one.when, item, here);
      one.claims.forEach((id, n) => exists('claim', id, entry, [...here, 'claims', n]));
      one.ask?.forEach((id, n) => exists('hotline', id, entry, [...here, 'ask', n]));
    });
    value.links?.forEach((link, index) => {
      const here = [...at, 'links', index];
      conditions(link.when, item, here);
      exists(link.kind, link.id, entry, [...here, 'id']);
      if (link.tick !== link.id) exists('step', link.tick, entry, [...here, 'tick']);
    });
  }
  if (faults === 0 && whole) checkPaths(joinRoute(files.map((file) => file.value)), { questions, facts, parts }, fail);
}
