import type { Ladder, Sketch, Step } from '../../src/content/schema/step';
import { isDivision } from './divisions';
import type { Fault } from './fault';
import { checkCities, claimLists } from './refer-cities';
import { checkRoutes } from './route';
import { checkAsks } from './refer-asks';
import { checkHelp } from './refer-help';
import { checkStanding } from './refer-standing';
import { checkWords } from './refer-words';
import type { Entries, Entry } from './shape';

type Path = readonly (string | number)[];

/** A text that ends with a question, or with one and whom to put it to. */
const asksOnly = { zh: /？$|？[^？。]*问。$/, en: /\?$|\?[^?]*\bask [\d-]+\.$/i };
const languages = ['zh', 'en'] as const;

/**
 * Finds what a schema cannot see: ids used twice, ids that lead nowhere, and claims whose grade their basis does not
 * carry.
 * @param misshapen ids of entries that have a fault of their own: a reference to one of these is not a second fault.
 */
export function checkReferences(entries: Entries, misshapen: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  const report = (entry: Entry<unknown>, at: Path, fault: string, mend: string) => {
    const path = [...entry.at, ...at];
    faults.push({ file: entry.file.file, ...entry.file.place(path), path: path.join('.'), fault, mend });
  };

  const seen = new Map<string, string>();
  const define = (kind: string, id: string, entry: Entry<unknown>, at: Path) => {
    const key = `${kind} ${id}`;
    const before = seen.get(key);
    if (before)
      report(entry, at, `${key} is used a second time`, `give it an id of its own; the first stands in ${before}`);
    else seen.set(key, `${entry.file.file}:${entry.file.place([...entry.at, ...at]).line}`);
  };
  const near = (kind: string, id: string) => {
    const known = [...seen.keys()].filter((key) => key.startsWith(`${kind} `)).map((key) => key.slice(kind.length + 1));
    const start = id.split('-')[0] ?? id;
    return (
      known
        .filter((name) => name.startsWith(start))
        .slice(0, 4)
        .join(', ') || known.slice(0, 4).join(', ')
    );
  };
  const need = (kind: string, id: string, entry: Entry<unknown>, at: Path) => {
    if (!seen.has(`${kind} ${id}`) && !misshapen.has(id))
      report(entry, at, `there is no ${kind} "${id}"`, `use an id that exists (${near(kind, id)}), or add it`);
  };

  for (const kind of [
    'guide',
    'prerequisite',
    'law',
    'claim',
    'source',
    'hotline',
    'entrance',
    'term',
    'plainWord',
  ] as const) {
    for (const entry of entries[`${kind}s`]) define(kind, entry.value.id, entry, ['id']);
  }
  for (const entry of entries.fairs) define('fair', entry.value.id, entry, ['id']);
  for (const entry of entries.strings) define('string', String(entry.at[0]), entry, []);
  for (const entry of entries.places) define('place', String(entry.at[0]), entry, []);
  for (const entry of [...entries.guides, ...entries.prerequisites])
    entry.value.steps.forEach((step, index) => define('step', step.id, entry, ['steps', index, 'id']));
  for (const law of entries.laws)
    law.value.articles.forEach((article, index) => define('article', article.id, law, ['articles', index, 'id']));

  const ladder = (value: Ladder | undefined, entry: Entry<unknown>, at: Path) => {
    value?.guides?.forEach((id, index) => need('guide', id, entry, [...at, 'guides', index]));
    value?.hotlines?.forEach((id, index) => need('hotline', id, entry, [...at, 'hotlines', index]));
  };
  const sketch = (value: Sketch | undefined, entry: Entry<unknown>, at: Path) => {
    if (value && !value.items.some((item) => item.zh === value.tap)) {
      report(
        entry,
        [...at, 'tap'],
        `"${value.tap}" is not on the sketch`,
        `use the zh of one item: ${value.items.map((item) => item.zh).join(', ')}`,
      );
    }
  };
  const steps = (list: readonly Step[], entry: Entry<unknown>) =>
    list.forEach((step, index) => {
      const at = ['steps', index];
      step.claims?.forEach((id, n) => need('claim', id, entry, [...at, 'claims', n]));
      step.fails?.claims.forEach((id, n) => need('claim', id, entry, [...at, 'fails', 'claims', n]));
      if (step.entrance) need('entrance', step.entrance, entry, [...at, 'entrance']);
      ladder(step.stuck, entry, [...at, 'stuck']);
      sketch(step.sketch, entry, [...at, 'sketch']);
    });

  for (const entry of entries.guides) {
    entry.value.needs.forEach((item, index) => {
      need('prerequisite', item.prerequisite, entry, ['needs', index, 'prerequisite']);
      if (!entry.value.steps.some((step) => step.id === item.blocks)) {
        report(
          entry,
          ['needs', index, 'blocks'],
          `step "${item.blocks}" is not in this guide`,
          `use one of ${entry.value.steps.map((step) => step.id).join(', ')}`,
        );
      }
    });
    if (entry.value.entrance) need('entrance', entry.value.entrance, entry, ['entrance']);
    steps(entry.value.steps, entry);
    ladder(entry.value.ifStuck, entry, ['ifStuck']);
  }
  for (const entry of entries.prerequisites) {
    steps(entry.value.steps, entry);
    entry.value.claims.forEach((id, index) => need('claim', id, entry, ['claims', index]));
    entry.value.hotlines.forEach((id, index) => need('hotline', id, entry, ['hotlines', index]));
  }
  for (const entry of entries.terms)
    entry.value.claims.forEach((id, index) => need('claim', id, entry, ['claims', index]));
  for (const entry of entries.hotlines)
    entry.value.claims.forEach((id, index) => need('claim', id, entry, ['claims', index]));
  for (const entry of entries.entrances) if (entry.value.drawnAt) need('step', entry.value.drawnAt, entry, ['drawnAt']);
  for (const entry of entries.moved) {
    const { kind, id, to } = entry.value;
    need(kind, to, entry, ['to']);
    if (seen.has(`${kind} ${id}`))
      report(entry, ['id'], `${kind} "${id}" still exists`, 'take this entry out, or the old id');
  }
  for (const entry of entries.laws) need('source', entry.value.source, entry, ['source']);
  for (const entry of [...entries.cities, ...entries.provinces, ...entries.nation])
    for (const { ids, at } of claimLists(entry.value))
      ids.forEach((id, index) => need('claim', id, entry, [...at, index]));
  faults.push(...checkCities(entries));
  checkHelp(entries, { define, need, report });
  checkStanding(entries, { need, report });
  checkAsks(entries, { need, report });
  checkWords(entries, { define, report });
  for (const entry of entries.claims)
    checkClaim(entry, (kind, id) => seen.has(`${kind} ${id}`) || misshapen.has(id), report, near);
  checkRoutes(entries.routes, {
    exists: (kind, id) => seen.has(`${kind} ${id}`) || misshapen.has(id),
    whole: misshapen.size === 0,
    define,
    need,
    report,
  });
  return faults;
}

function checkClaim(
  entry: Entries['claims'][number],
  exists: (kind: string, id: string) => boolean,
  report: (entry: Entry<unknown>, at: Path, fault: string, mend: string) => void,
  near: (kind: string, id: string) => string,
): void {
  const { basis, grade, text, checkedOn, checkedBy, reviewBy, scope } = entry.value;
  basis.forEach((id, index) => {
    if (!exists('article', id) && !exists('source', id)) {
      report(
        entry,
        ['basis', index],
        `"${id}" is neither a source nor an article`,
        `use an id that exists (${near('source', id)}), or add the source`,
      );
    }
  });
  if (scope !== 'national') {
    scope.forEach((code, index) => {
      if (!exists('place', code) && !isDivision(code))
        report(entry, ['scope', index], `there is no place "${code}"`, 'add its names to places/cities.yaml');
    });
  }
  if (checkedBy && checkedBy.on < checkedOn)
    report(
      entry,
      ['checkedBy', 'on'],
      `was signed off on ${checkedBy.on}, before the last check on ${checkedOn}`,
      'have it read again, or take checkedBy out',
    );
  if (reviewBy <= checkedOn)
    report(
      entry,
      ['reviewBy'],
      `${reviewBy} is not after checkedOn ${checkedOn}`,
      'give the day by which someone must look again',
    );
  if (grade === 'unverified') {
    const mend = 'write it as a question; after it only whom to ask may stand';
    for (const language of languages)
      if (!asksOnly[language].test(text[language]))
        report(entry, ['text', language], 'an unverified claim reads as a fact', mend);
  }
}
