import fc from 'fast-check';
import { explain } from '../../src/components/glossary-text/explain';
import { pack } from '../support/pack';

test('a sentence in pieces is the sentence, and no term is marked twice', () => {
  const words = pack.terms.flatMap((term) => [term.name.zh, term.name.en, ...term.also]);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...words), fc.string())),
      fc.constantFrom('zh' as const, 'en' as const),
      (parts, language) => {
        const spans = explain(parts.join(''), pack.terms, language);
        expect(spans.map(({ text }) => text).join('')).toBe(parts.join(''));
        const marked = spans.flatMap(({ term }) => (term ? [term.id] : []));
        expect(new Set(marked).size).toBe(marked.length);
      },
    ),
  );
});

test('the longest name wins: 社保经办机构 is one word', () => {
  expect(explain('依次选社保经办机构、险种', pack.terms, 'zh').find(({ term }) => term)?.text).toBe('社保经办机构');
});

test('in English a name is marked only as a whole word', () => {
  expect(explain('spooling is not pooling', pack.terms, 'en').map(({ text }) => text)).toEqual([
    'spooling is not ',
    'pooling',
  ]);
});

test.each(pack.terms.map((term) => [term.id, term] as const))(
  '%s says what it means without using its own name alone',
  (_, term) => {
    expect(term.means.zh.length).toBeGreaterThan(term.name.zh.length + 6);
  },
);
