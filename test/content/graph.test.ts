import { drawRoute, edgesOf } from '../../scripts/content/graph';
import { flow } from '../support/route';

test('the drawing shows every question, option, edge, fact and part, and is well-formed', () => {
  const svg = drawRoute(flow);
  const words = [
    ...flow.questions.flatMap((question) => [question.title.zh, ...question.options.map((option) => `(${option.id})`)]),
    ...flow.facts.map((fact) => fact.id),
    ...flow.parts.flatMap((part) => [part.id, ...part.cases.map((item) => item.title.zh)]),
  ];
  expect(words.filter((word) => !svg.includes(word))).toEqual([]);
  const edges = [...edgesOf(flow).values()].reduce((sum, ends) => sum + ends.length, 0);
  expect(svg.match(/marker-end/g)).toHaveLength(edges);
  const open = svg.match(/<(svg|defs|marker|text|rect|circle|path)(\s[^>]*[^/])?>/g) ?? [];
  expect(svg.match(/<\/\w+>/g)).toHaveLength(open.length);
});
