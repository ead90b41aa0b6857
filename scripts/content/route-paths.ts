import type { Fact, PlanPart, Question, When } from '../../src/content/schema/route';
import { matches } from '../../src/features/planner/conditions';
import { enumeratePaths, openAnswers, pairedAnswers } from '../../src/features/planner/enumerate-paths';
import { missingNeeds, planOf } from '../../src/features/planner/plan';
import { unsure, type Answers, type Route } from '../../src/features/planner/types';
import type { Item, Report } from './route';

const namesIn = (when: When | undefined): string[] => (when ?? []).flatMap((condition) => Object.keys(condition));

/** The questions that a condition looks at, through facts too. */
function questionsBehind(route: Route, when: When | undefined, seen = new Set<string>()): Set<string> {
  for (const name of namesIn(when)) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const item of route.facts.find((fact) => fact.id === name)?.cases ?? [])
      questionsBehind(route, item.when, seen);
  }
  return seen;
}

/** The options of questions with several answers that a condition looks at, through facts too. */
const optionsBehind = (route: Route, when: When | undefined, seen = new Set<string>()): string[] =>
  (when ?? []).flatMap((condition) =>
    Object.entries(condition).flatMap(([name, values]) => {
      if (route.questions.some(({ id, several }) => id === name && several)) return values;
      if (seen.has(name)) return [];
      const fact = route.facts.find(({ id }) => id === name);
      return (fact?.cases ?? []).flatMap((item) => optionsBehind(route, item.when, new Set([...seen, name])));
    }),
  );

/** The answers with two options together that may lead to cases which no option leads to alone. */
function pairsFor(route: Route, reached: ReadonlySet<unknown>): readonly Answers[] {
  const wanted = new Set(
    route.parts.flatMap((part) =>
      part.cases
        .filter((item) => !reached.has(item))
        .flatMap((item) => [...optionsBehind(route, part.when), ...optionsBehind(route, item.when)]),
    ),
  );
  return pairedAnswers(route, [...wanted]);
}

/** The adcodes that conditions name. */
const citiesIn = (route: Route): string[] => [
  ...new Set(
    [
      ...route.questions,
      ...route.facts.flatMap((fact) => fact.cases),
      ...route.parts,
      ...route.parts.flatMap((part) => part.cases),
    ].flatMap((item) => ('when' in item ? (item.when ?? []) : []).flatMap((condition) => condition.city ?? [])),
  ),
];

/**
 * One stand-in for each way in which a city can matter: none, each place that a condition names, and one that none
 * names.
 */
export const citiesThatMatter = (route: Route): readonly (string | undefined)[] => [
  undefined,
  ...citiesIn(route),
  '999999',
];

/** The route in which no fault was found last, so that a change elsewhere in the content does not walk it again. */
let lastGood = '';

interface RouteItems {
  readonly questions: readonly Item<Question>[];
  readonly facts: readonly Item<Fact>[];
  readonly parts: readonly Item<PlanPart>[];
}

/**
 * Goes through every path and reports what none of them reaches, and every path that ends without a plan or without
 * anybody to ask. A route that was found good is not gone through a second time: that takes more than all other checks.
 */
export function checkPaths(route: Route, items: RouteItems, fail: Report): void {
  const text = JSON.stringify(route);
  if (text === lastGood) return;
  let good = true;
  walkPaths(route, items, (...words) => {
    good = false;
    fail(...words);
  });
  if (good) lastGood = text;
}

function walkPaths(route: Route, items: RouteItems, fail: Report): void {
  const order = route.questions.map((question) => question.id);
  let late = false;
  for (const { value, entry, at } of items.questions) {
    for (const name of questionsBehind(route, value.when)) {
      if (order.indexOf(name) < order.indexOf(value.id)) continue;
      late = true;
      fail(
        entry,
        [...at, 'when'],
        `question ${value.id} looks at ${name}, which is not asked before it`,
        'put it after that question, or change the condition',
      );
    }
  }
  if (late) return;

  // Cases and links by identity, facts' cases too: what is reached is met as it stands in the route.
  const reached = new Set<unknown>();
  let stuck: string | undefined;
  const everything =
    items.parts.reduce((sum, { value }) => sum + value.cases.length + (value.links?.length ?? 0), 0) +
    items.facts.reduce((sum, { value }) => sum + value.cases.length, 0);
  const questionsReached = new Set<string>();
  const missing = new Set<string>();
  const last = route.questions[route.questions.length - 1];
  // Without a city every way is gone; in each city one answer to the last question will do.
  function* starts(): Generator<{ city: string | undefined; open: Answers; needed: boolean }> {
    for (const city of citiesThatMatter(route)) {
      const opens = city === undefined ? openAnswers(route) : [last ? { [last.id]: unsure } : {}];
      for (const open of opens) yield { city, open, needed: city === undefined };
    }
    for (const open of pairsFor(route, reached)) yield { city: undefined, open, needed: false };
  }
  for (const { city, open, needed } of starts()) {
    if (!needed && reached.size === everything) continue;
    for (const { answers, walk: here } of enumeratePaths(route, city, open)) {
      here.asked.forEach((question) => questionsReached.add(question.id));
      for (const fact of route.facts) reached.add(fact.cases.find((item) => matches(item.when, here.lookup)));
      const plan = planOf(route, here);
      for (const step of plan) {
        reached.add(step.shown);
        step.links.forEach((link) => reached.add(link));
      }
      for (const { part, need } of missingNeeds(plan, here))
        if (!missing.has(`${part} ${need}`)) {
          missing.add(`${part} ${need}`);
          const item = items.parts.find(({ value }) => value.id === part);
          if (item)
            fail(
              item.entry,
              [...item.at, 'needs'],
              `${part} stands without ${need} before it for ${JSON.stringify(answers)}`,
              'give the need a "when", or show the other part there too',
            );
        }
      if (!plan.some((step) => step.shown.ask)) stuck ??= JSON.stringify(answers);
    }
  }

  const lost = (item: Item<unknown>, at: readonly (string | number)[]) =>
    fail(item.entry, [...item.at, ...at], 'no path leads here', 'change the condition, or take it out');
  for (const item of items.questions) if (!questionsReached.has(item.value.id)) lost(item, []);
  for (const item of items.facts) item.value.cases.forEach((one, n) => reached.has(one) || lost(item, ['cases', n]));
  for (const item of items.parts) {
    item.value.cases.forEach((one, n) => reached.has(one) || lost(item, ['cases', n]));
    item.value.links?.forEach((link, n) => reached.has(link) || lost(item, ['links', n]));
  }
  const first = items.parts[0];
  if (stuck !== undefined && first)
    fail(
      first.entry,
      first.at,
      `the answers ${stuck} end without anybody to ask`,
      'give one of the parts they lead to an "ask"',
    );
}
