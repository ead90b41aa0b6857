import type { Pack } from '../../../src/content/schema/pack';
import { leavesOf, entryOf, type Leaves } from './diff';

/** What an editor calls each kind of entry. */
const kindNames: Readonly<Record<string, string>> = {
  guides: 'Guide',
  prerequisites: 'Checklist item',
  laws: 'Law',
  claims: 'Statement',
  sources: 'Source',
  hotlines: 'Hotline',
  entrances: 'Place outside the app',
  routes: 'Route finder',
  moved: 'Moved id',
  fairs: 'Job fair',
  families: 'Messages',
  topics: 'Questions',
  rumours: 'Rumour',
  scripts: 'Call script',
  papers: 'Document to bring',
  locals: 'Local procedure',
  terms: 'Glossary',
  searchWords: 'Search words',
  plainWords: 'Plain words',
  standardWords: 'Standard words',
  articleNames: 'Name of an article',
  nation: 'National rules',
  provinces: 'Province',
  cities: 'City',
  strings: 'Words of the app',
  places: 'Name of a place',
};

const fieldNames: Readonly<Record<string, string>> = {
  zh: 'Chinese',
  en: 'English',
  reviewBy: 'day of the next review',
  checkedOn: 'day of the check',
  grade: 'how sure we are',
  basis: 'what it rests on',
  scope: 'where it holds',
  highlight: 'place on the first page',
  number: 'number',
};

const grades: Readonly<Record<string, string>> = {
  law: 'the law says so',
  official: 'an office says so',
  reported: 'reported by others',
  unverified: 'not verified: a question to ask',
};

const worded = (field: string, value: string | undefined): string =>
  value === undefined ? 'nothing' : field === 'grade' ? (grades[value] ?? value) : `“${value}”`;

const fieldOf = (path: string): string => {
  const names = path.split('/').slice(2);
  return names.map((name) => fieldNames[name] ?? (/^\d+$/.test(name) ? `no. ${name}` : name)).join(', ') || 'text';
};

const titleOf = (leaves: Leaves, entry: string): string => {
  const [kind = '', id = ''] = entry.split('/');
  const words = ['text/zh', 'title/zh', 'name/zh', 'zh'].map((field) => leaves.get(`${entry}/${field}`)).find(Boolean);
  return `${kindNames[kind] ?? kind} ${id}${words ? `: “${words}”` : ''}`;
};

/**
 * What changed between two packs, for whoever reads it before it is published: what is new, what is gone, and for each
 * entry that changed what it said before and says now.
 */
export function plainChanges(before: Pack, after: Pack): string {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const [oldEntries, nowEntries] = [old, now].map((leaves) => new Set([...leaves.keys()].map(entryOf)));
  const came = [...(nowEntries ?? [])].filter((entry) => !oldEntries?.has(entry));
  const went = [...(oldEntries ?? [])].filter((entry) => !nowEntries?.has(entry));
  const changed = new Map<string, string[]>();
  for (const path of new Set([...old.keys(), ...now.keys()])) {
    const entry = entryOf(path);
    if (old.get(path) === now.get(path) || !oldEntries?.has(entry) || !nowEntries?.has(entry)) continue;
    const field = path.split('/').at(-1) ?? '';
    const line = `    ${fieldOf(path)}: before ${worded(field, old.get(path))}, now ${worded(field, now.get(path))}`;
    changed.set(entry, [...(changed.get(entry) ?? []), line]);
  }
  if (came.length + went.length + changed.size === 0) return `Nothing has changed since version ${before.version}.`;
  return [
    `Since version ${before.version} (${before.builtOn}): ` +
      `${came.length} new, ${went.length} gone, ${changed.size} changed.`,
    ...came.map((entry) => `New. ${titleOf(now, entry)}`),
    ...went.map((entry) => `Gone. ${titleOf(old, entry)}`),
    ...[...changed].flatMap(([entry, lines]) => [`Changed. ${titleOf(now, entry)}`, ...lines]),
  ].join('\n');
}
