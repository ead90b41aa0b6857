import { edgesOf, questionsDiagram, routeDocument } from '../../scripts/content/graph';
import type { Route } from '../../src/features/planner/types';
import { flow } from '../support/route';

test('the page shows every question, option, fact, part and case of the route', () => {
  const page = routeDocument(flow);
  const words = [
    ...flow.questions.flatMap((question) => [question.title.zh, ...question.options.map((option) => `(${option.id})`)]),
    ...flow.facts.map((fact) => fact.id),
    ...flow.parts.flatMap((part) => [part.id, ...part.cases.map((item) => item.title.zh)]),
  ];
  expect(words.filter((word) => !page.includes(word))).toEqual([]);
});

test('the diagram leads from each option to every question that may follow, and nowhere else', () => {
  const arrows = [...questionsDiagram(flow).matchAll(/^ {2}q_(\S+) -->\|"(.*)"\| q_(\S+)$/gm)].flatMap(
    ([, from = '', options = '', end = '']) =>
      [...options.matchAll(/\(([\w-]+)\)(?=<br>|$)/g)].map(([, option = '']) => `${from} ${option} → ${end}`),
  );
  const meant = [...edgesOf(flow)].flatMap(([key, ends]) => ends.map((end) => `${key} → ${end}`));
  expect(arrows.sort()).toEqual(meant.sort());
});

test('marks that mean something in Mermaid are written as entity codes', () => {
  const [question] = flow.questions;
  const odd: Route = {
    ...flow,
    questions: [{ ...question!, title: { zh: '"A" <b> #1 & 2', en: '' } }, ...flow.questions.slice(1)],
  };
  expect(questionsDiagram(odd)).toContain('["#34;A#34; #60;b#62; #35;1 #38; 2 (');
});
