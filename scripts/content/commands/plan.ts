import * as v from 'valibot';
import { parse } from 'yaml';
import { placeDetails } from '../../../src/content/place-details';
import { claimsInScope } from '../../../src/content/scope';
import { contentOn } from '../../../src/content/standing';
import { createStore, type Store } from '../../../src/content/store';
import { list, wordsIn, type Language } from '../../../src/content/words';
import { flowState } from '../../../src/features/planner/flow-state';
import type { DeadlineFacts } from '../../../src/features/planner/deadline';
import { joinRoute } from '../../../src/features/planner/join-route';
import { planOf, type PlanStep } from '../../../src/features/planner/plan';
import { linesOf } from '../../../src/features/planner/plan-text';
import { planWords } from '../../../src/features/planner/plan-words';
import { compileContent } from '../compile';
import { printFaults } from '../fault';
import { dataFolder, version } from '../prepare';
import type { Command } from './command';
import { dayFrom, languageFrom, monthFrom, needed, placeFrom, readOptions, textOf } from './options';

/** What of a file in `test/people` leads to a plan. */
const walkedSchema = v.object({
  who: v.object({ zh: v.string(), en: v.string() }),
  city: v.optional(v.string()),
  day: v.optional(v.string()),
  answers: v.record(v.string(), v.string()),
});
type Walked = v.InferOutput<typeof walkedSchema>;

/** The person in a file. @throws Error that names the file and what is missing in it. */
function personIn(file: string): Walked {
  const read = v.safeParse(walkedSchema, parse(textOf(file)));
  if (read.success) return read.output;
  const faults = read.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error(`"${file}" is no person as in test/people. ${faults.join('; ')}`);
}

function stepAsText(step: PlanStep, store: Store, facts: DeadlineFacts, language: Language): string {
  const words = wordsIn(language, store);
  const { shown } = step;
  const says = planWords(words, facts, store);
  const numbers = (shown.ask ?? []).flatMap((id) => store.hotline(id)?.number ?? []);
  const grounds = claimsInScope(shown.claims, facts.place?.adcode, store).flatMap((id) => {
    const claim = store.claim(id);
    return claim ? [`    ${id} (${claim.grade}): ${words.say(claim.text)}`] : [];
  });
  return [
    `${step.id} [${shown.state}] ${words.say(shown.title)}`,
    `  ${words.say(shown.text)}`,
    ...linesOf(step, says).map((line) => `  ${line}`),
    ...(shown.avoid ? [`  ${says.line('avoid', words.say(shown.avoid))}`] : []),
    ...(numbers.length > 0 ? [`  ${list(numbers, language)}`] : []),
    ...grounds,
  ].join('\n');
}

function planText({ who, city, answers }: Walked, store: Store, facts: DeadlineFacts, language: Language): string {
  const route = joinRoute(store.pack.routes);
  const walk = flowState(route, answers, city);
  const open = walk.next ? [`(not answered: ${walk.next.id})`] : [];
  const idle = Object.entries(answers)
    .filter(([id, answer]) => walk.answered.get(id) !== answer)
    .map(([id, answer]) => `(does not count: ${id}: ${answer})`);
  const place = city === undefined ? '' : ` · ${store.place(city)?.[language] ?? city}`;
  return [
    `== ${who[language]}${place}`,
    ...open,
    ...idle,
    ...planOf(route, walk).map((step) => stepAsText(step, store, facts, language)),
  ].join('\n');
}

export const plan: Command = {
  usage:
    '<person.yaml …> [--on <day>] [--place <adcode>] [--left <month>] [--language zh|en]   ' +
    'prints the plan of somebody in test/people, with its claims and their grades',
  run: (args) => {
    const { words: files, options } = readOptions(args, ['on', 'place', 'language', 'left']);
    needed(files[0], 'whose plan, such as test/people/05-back-to-village.yaml');
    const language = languageFrom(options.language);
    const left = options.left === undefined ? undefined : monthFrom(options.left);
    const { pack, records, faults } = compileContent(dataFolder, version(), dayFrom(options.on));
    if (!pack || !records) throw new Error(printFaults(faults));
    const shipped = {
      records: Object.fromEntries(records.map((record) => [record.city.adcode, record])),
      names: pack.places,
    };
    const plans = files.map((file) => {
      const read = personIn(file);
      const walked = { ...read, ...(options.place === undefined ? {} : { city: placeFrom(options.place) }) };
      const today = dayFrom(options.on ?? walked.day);
      const store = createStore(contentOn(pack, today));
      const place = walked.city === undefined ? undefined : placeDetails(walked.city, shipped, today)?.record.city;
      return planText(walked, store, { left, place, today }, language);
    });
    return Promise.resolve(plans.join('\n\n'));
  },
};
