import type { Term } from '@/content';
import type { Language } from '@/content/words';

/** A sentence in pieces: plain words, and words that the glossary explains. */
export interface Span {
  readonly text: string;
  readonly term?: Term;
}

const namesOf = (term: Term, language: Language): readonly string[] =>
  language === 'zh' ? [term.name.zh, ...term.also] : [term.name.en, term.name.zh];

const boundary = (text: string, at: number): boolean => !/[a-z]/i.test(text.charAt(at));

/** Where a name first stands; in letters only as a whole word. -1 when it does not. */
function placeOf(text: string, name: string): number {
  const [whole, part] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (!/[a-z]/.test(part) || (boundary(text, at - 1) && boundary(text, at + name.length))) return at;
  }
  return -1;
}

/**
 * Cuts a sentence at the words that the glossary explains: the longest name first, each term once. Joined, the pieces
 * are the sentence.
 */
export function explain(text: string, terms: readonly Term[], language: Language): readonly Span[] {
  const names = terms
    .flatMap((term) => namesOf(term, language).map((name) => ({ name, term })))
    .sort((a, b) => b.name.length - a.name.length);
  const used = new Set<string>();
  let spans: readonly Span[] = [{ text }];
  for (const { name, term } of names) {
    if (used.has(term.id)) continue;
    const at = spans.findIndex((span) => !span.term && placeOf(span.text, name) >= 0);
    const span = spans[at];
    if (!span) continue;
    used.add(term.id);
    const start = placeOf(span.text, name);
    const cut: Span[] = [
      { text: span.text.slice(0, start) },
      { text: span.text.slice(start, start + name.length), term },
      { text: span.text.slice(start + name.length) },
    ];
    spans = [...spans.slice(0, at), ...cut.filter((part) => part.text !== ''), ...spans.slice(at + 1)];
  }
  return spans;
}
