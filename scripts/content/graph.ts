import type { PlanPart, Question, When } from '../../src/content/schema/route';
import { enumeratePaths } from '../../src/features/planner/enumerate-paths';
import type { Route } from '../../src/features/planner/types';

const row = 26;
const box = { left: 24, width: 420, gap: 34 };
const lane = { first: 28, gap: 20 };
const partLeft = 760;
const colours = ['#0e7c61', '#1677ff', '#9a3d06', '#7b3fa0', '#a3195b', '#4f6f0e', '#17646f', '#17211c'];
const states = { clear: '照着做', depends: '先问', 'not-for-you': '不适用' } as const;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${more}>${escape(words)}</text>`;
const whenWords = (when: When | undefined): string =>
  when
    ? when
        .map((condition) =>
          Object.entries(condition)
            .map(([name, values]) => `${name}: ${values.join('/')}`)
            .join(' + '),
        )
        .join(' | ')
    : 'always';

/** From each option to what comes next: the ids of questions, or `plan`. */
export function edgesOf(route: Route): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, Set<string>>();
  for (const { answers, walk } of enumeratePaths(route)) {
    walk.asked.forEach((question, index) => {
      const key = `${question.id} ${answers[question.id] ?? ''}`;
      edges.set(key, (edges.get(key) ?? new Set()).add(walk.asked[index + 1]?.id ?? 'plan'));
    });
  }
  return new Map([...edges].map(([key, ends]) => [key, [...ends]]));
}

const heightOf = (question: Question): number => (question.options.length + 1) * row + 14;

/**
 * Questions one below another; from each option a line into the lane of the question, or of the plan, that comes next.
 */
function drawQuestions(route: Route): { shapes: string[]; bottom: number } {
  const tops = new Map<string, number>();
  let y = 70;
  for (const question of route.questions) {
    tops.set(question.id, y);
    y += heightOf(question) + box.gap;
  }
  tops.set('plan', y);
  const right = box.left + box.width;
  const ends = [...tops.keys()];
  const laneOf = (end: string): number => right + lane.first + (ends.length - 1 - ends.indexOf(end)) * lane.gap;
  const colourOf = (end: string): string => colours[ends.indexOf(end) % colours.length] ?? '#17211c';
  const edges = edgesOf(route);
  const shapes = route.questions.flatMap((question) => {
    const top = tops.get(question.id) ?? 0;
    const rows = question.options.flatMap((option, index) => {
      const at = top + (index + 1) * row + 22;
      const lines = (edges.get(`${question.id} ${option.id}`) ?? []).map((end, n) => {
        const x = laneOf(end);
        const from = at - 5 + n * 5;
        return `<path d="M${right} ${from} H${x} V${(tops.get(end) ?? 0) + 18} H${right + 8}" fill="none" stroke="${colourOf(end)}" stroke-width="1.3" marker-end="url(#arrow)"/>`;
      });
      return [
        text(box.left + 30, at, `${option.text.zh}  (${option.id})`),
        `<circle cx="${box.left + 17}" cy="${at - 5}" r="5" fill="none" stroke="#66726b"/>`,
        ...lines,
      ];
    });
    return [
      `<rect x="${box.left}" y="${top}" width="${box.width}" height="${heightOf(question)}" rx="12" fill="#fff" stroke="${colourOf(question.id)}" stroke-width="1.6"/>`,
      text(box.left + 14, top + 23, `${question.title.zh}  (${question.id})`, 'font-weight="700"'),
      ...(question.when
        ? [text(box.left + 14, top - 7, `asked when ${whenWords(question.when)}`, 'font-size="11" fill="#66726b"')]
        : []),
      ...rows,
    ];
  });
  const plan = `<rect x="${box.left}" y="${y}" width="${box.width}" height="40" rx="12" fill="#e4f3ee" stroke="#0e7c61" stroke-width="1.6"/>`;
  return {
    shapes: [...shapes, plan, text(box.left + 14, y + 26, '我的路线 (plan)', 'font-weight="700"')],
    bottom: y + 60,
  };
}

/** The parts of the plan in order, each with its cases and what they depend on. */
function drawParts(parts: readonly PlanPart[], route: Route): { shapes: string[]; bottom: number } {
  let y = 70;
  const line = (words: string, more = ''): string => {
    const made = text(partLeft, y, words, more);
    y += 20;
    return made;
  };
  const facts = route.facts.flatMap((fact) => [
    line(fact.id, 'font-weight="700"'),
    ...fact.cases.map((item) =>
      line(`   ${item.value}: ${item.when ? whenWords(item.when) : 'otherwise'}`, 'font-size="12"'),
    ),
  ]);
  y += 16;
  const rows = parts.flatMap((part, index) => [
    line(`${index + 1}. ${part.id}  (${whenWords(part.when)})`, 'font-weight="700"'),
    ...part.cases.map((item) =>
      line(
        `   [${states[item.state]}] ${item.title.zh}  (${item.when ? whenWords(item.when) : 'otherwise'})`,
        'font-size="12"',
      ),
    ),
  ]);
  return { shapes: [...facts, ...rows], bottom: y };
}

/** The whole flow as one SVG drawing: questions, options, where each leads, and the parts that a plan is built from. */
export function drawRoute(route: Route): string {
  const questions = drawQuestions(route);
  const parts = drawParts(route.parts, route);
  const paths = [...enumeratePaths(route)].length;
  const height = Math.max(questions.bottom, parts.bottom) + 20;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1340" height="${height}" viewBox="0 0 1340 ${height}" font-family="'Noto Sans SC','Noto Sans CJK SC','PingFang SC',sans-serif" font-size="14" fill="#17211c">`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#4a5750"/></marker></defs>',
    `<rect width="1340" height="${height}" fill="#f4f6f4"/>`,
    text(
      box.left,
      40,
      `我该走哪条路: ${route.questions.length} questions, ${paths} paths`,
      'font-size="20" font-weight="700"',
    ),
    ...questions.shapes,
    ...parts.shapes,
    '</svg>',
    '',
  ].join('\n');
}
