import type { Question, When } from '../../src/content/schema/route';
import { enumeratePaths, openAnswers } from '../../src/features/planner/enumerate-paths';
import type { Route } from '../../src/features/planner/types';

const states = { clear: '照着做', depends: '先问', 'not-for-you': '不适用' } as const;

/** A condition as one line: `reason: resigned/ended + city: 110000 | paid: yes`. */
const conditionText = (when: When | undefined, otherwise: string): string =>
  when
    ? when
        .map((condition) =>
          Object.entries(condition)
            .map(([name, values]) => `${name}: ${values.join('/')}`)
            .join(' + '),
        )
        .join(' | ')
    : otherwise;

/** From each option, as `question option`, to what comes next: the ids of questions, or `plan`. */
export function edgesOf(route: Route): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, Set<string>>();
  const paths = openAnswers(route).flatMap((open) => [...enumeratePaths(route, undefined, open)]);
  for (const { answers, walk } of paths) {
    walk.asked.forEach((question, index) => {
      const answer = answers[question.id];
      if (answer === undefined) return;
      const key = `${question.id} ${answer}`;
      edges.set(key, (edges.get(key) ?? new Set()).add(walk.asked[index + 1]?.id ?? 'plan'));
    });
  }
  return new Map([...edges].map(([key, ends]) => [key, [...ends]]));
}

/** Words between quotes in a Mermaid diagram: marks that have a meaning there become entity codes. */
const quoted = (words: string): string => `"${words.replace(/[#"<>&]/g, (mark) => `#${mark.charCodeAt(0)};`)}"`;
/** A node's name in the diagram: ids may be words of Mermaid, such as `end`. */
const node = (id: string): string => `q_${id}`;

/** One arrow for each question that may come next, with all options that lead there. */
function arrowsFrom(question: Question, edges: ReadonlyMap<string, readonly string[]>): string[] {
  const ends = new Map<string, string[]>();
  for (const option of question.options)
    for (const end of edges.get(`${question.id} ${option.id}`) ?? [])
      ends.set(end, [...(ends.get(end) ?? []), `${option.text.zh} (${option.id})`]);
  return [...ends].map(
    ([end, options]) =>
      `  ${node(question.id)} -->|"${options.map((option) => quoted(option).slice(1, -1)).join('<br>')}"| ${node(end)}`,
  );
}

/** The questions as a Mermaid flowchart, from the first to the plan. */
export function questionsDiagram(route: Route): string {
  const edges = edgesOf(route);
  return [
    'flowchart TD',
    ...route.questions.map((question) => `  ${node(question.id)}[${quoted(`${question.title.zh} (${question.id})`)}]`),
    `  ${node('plan')}([${quoted('我的路线 (plan)')}])`,
    ...route.questions.flatMap((question) => arrowsFrom(question, edges)),
  ].join('\n');
}

/**
 * The whole route finder as a page of Markdown: its questions as a Mermaid flowchart, when each is asked, the facts
 * that follow from the answers, and the parts that a plan is built from with their cases.
 */
export function routeDocument(route: Route): string {
  const conditions = route.questions.map(({ id, when }) => `- **${id}**: ${conditionText(when, 'always')}`);
  const facts = route.facts.flatMap((fact) => [
    `- **${fact.id}**`,
    ...fact.cases.map(({ value, when }) => `  - ${value}: ${conditionText(when, 'otherwise')}`),
  ]);
  const parts = route.parts.flatMap((part, index) => [
    `- **${index + 1} ${part.id}** (${conditionText(part.when, 'always')})`,
    ...part.cases.map(
      ({ state, title, when }) => `  - [${states[state]}] ${title.zh} (${conditionText(when, 'otherwise')})`,
    ),
  ]);
  return [
    '# 我该走哪条路 · the route finder',
    `${route.questions.length} questions, ${[...enumeratePaths(route)].length} ways through them.`,
    'Written by `npm run content` from `src/content/data/route/`: change that, not this page.',
    `\`\`\`mermaid\n${questionsDiagram(route)}\n\`\`\``,
    '## When each question is asked',
    conditions.join('\n'),
    '## Facts',
    facts.join('\n'),
    '## Parts of the plan',
    `${parts.join('\n')}\n`,
  ].join('\n\n');
}
