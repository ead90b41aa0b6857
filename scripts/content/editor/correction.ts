import type { Text } from '../../../src/content/schema/text';
import type { Entries } from '../shape';
import { placeOf } from './load';

/** What a reader's report says: which statement, as it read there, in which version, for which place. */
export interface Report {
  readonly id: string;
  readonly text: string;
  readonly version: string;
  readonly hash: string;
  readonly city: string;
  /** What the reader wrote behind it; empty when nothing. */
  readonly should: string;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The sentence that the app copies, as a pattern with a group for each of its `{name}` places. */
const patternOf = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .split(/\{(\w+)\}/)
      .map((piece, index) => (index % 2 === 1 ? `(?<${piece}>[\\s\\S]+?)` : escape(piece)))
      .join(''),
    'g',
  );

/**
 * Reads every report in a text that was pasted from mails or chats.
 * @param words the sentence `wrong-words` that the app copies, in both languages.
 */
export function readReports(pasted: string, words: Text): readonly Report[] {
  const found = [words.zh, words.en]
    .flatMap((sentence) => [...pasted.matchAll(patternOf(sentence))])
    .sort((a, b) => a.index - b.index);
  return found.map((match, index) => {
    const { id = '', text = '', version = '', hash = '', city = '' } = match.groups ?? {};
    const should = pasted.slice(match.index + match[0].length, found[index + 1]?.index).trim();
    return { id, text, version, hash, city, should };
  });
}

/**
 * A report as an entry to work through: where the statement stands, what it says now, what it rests on, and the day by
 * which it would have been looked at anyway.
 */
export function entryOf(report: Report, entries: Entries, today: string): string {
  const found = entries.claims.find(({ value }) => value.id === report.id);
  const head = `- [ ] ${today} · ${report.id} · ${report.city} · version ${report.version} (${report.hash})`;
  const lines = [`read: ${report.text}`, `reader: ${report.should || '(wrote nothing)'}`];
  if (!found) lines.push('now: there is no statement with this id any more');
  else {
    const { text, basis, grade, checkedOn, reviewBy } = found.value;
    const same = text.zh === report.text || text.en === report.text;
    lines.push(
      `now: ${same ? 'the same words' : text.zh}`,
      `stands in: ${placeOf(found)}, ${grade}, checked on ${checkedOn}, to be reviewed by ${reviewBy}`,
      `rests on: ${basis.join(', ')}`,
      'then: change text, checkedOn and reviewBy there, or write here why it stays',
    );
  }
  return [head, ...lines.map((line) => `  - ${line}`)].join('\n');
}
