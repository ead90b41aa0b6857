import type { Entries, Entry } from './shape';

type Path = readonly (string | number)[];

interface Checks {
  define(kind: string, id: string, entry: Entry<unknown>, at: Path): void;
  need(kind: string, id: string, entry: Entry<unknown>, at: Path): void;
  report(entry: Entry<unknown>, at: Path, fault: string, mend: string): void;
}

/**
 * The content of the part `help`: ids are used once, every reference leads somewhere, and quotation marks never stand
 * around words that no source prints.
 */
export function checkHelp(entries: Entries, { define, need, report }: Checks): void {
  const each = (kind: string, ids: readonly string[] | undefined, entry: Entry<unknown>, at: Path) =>
    ids?.forEach((id, index) => need(kind, id, entry, [...at, index]));

  for (const entry of entries.scripts) define('script', entry.value.id, entry, ['id']);
  for (const entry of entries.papers) define('paper', entry.value.id, entry, ['id']);
  for (const entry of entries.rumours) define('rumour', entry.value.id, entry, ['id']);
  for (const entry of entries.locals) define('local', entry.value.id, entry, ['id']);
  for (const entry of entries.families) {
    define('family', entry.value.id, entry, ['id']);
    entry.value.troubles.forEach((trouble, index) => define('trouble', trouble.id, entry, ['troubles', index, 'id']));
  }
  for (const entry of entries.topics) {
    define('topic', entry.value.id, entry, ['id']);
    entry.value.questions.forEach((question, index) => define('faq', question.id, entry, ['questions', index, 'id']));
  }

  for (const entry of entries.families) {
    const family = entry.value;
    each('hotline', family.call, entry, ['call']);
    each('claim', family.claims, entry, ['claims']);
    need('script', family.script, entry, ['script']);
    family.troubles.forEach((trouble, index) => {
      const at = ['troubles', index];
      each('hotline', trouble.call, entry, [...at, 'call']);
      each('claim', trouble.claims, entry, [...at, 'claims']);
      each('step', trouble.steps, entry, [...at, 'steps']);
      each('place', trouble.where.places, entry, [...at, 'where', 'places']);
      if (trouble.script) need('script', trouble.script, entry, [...at, 'script']);
      trouble.shows.forEach((shown, n) => {
        if (shown.wording === 'approximate' && /[“”「」"]/.test(shown.text.zh + shown.text.en)) {
          report(
            entry,
            [...at, 'shows', n, 'text'],
            'approximate words stand in quotation marks',
            'no source prints these words: take the marks out',
          );
        }
      });
    });
  }
  const leads: Readonly<Record<string, string>> = {
    guide: 'guide',
    checklist: 'prerequisite',
    law: 'article',
    trouble: 'family',
    script: 'script',
  };
  for (const entry of entries.topics) {
    entry.value.questions.forEach((question, index) => {
      each('claim', question.claims, entry, ['questions', index, 'claims']);
      question.leads.forEach((lead, n) => {
        const kind = leads[lead.page];
        if (lead.id && kind) need(kind, lead.id, entry, ['questions', index, 'leads', n, 'id']);
      });
    });
  }
  for (const entry of entries.rumours) each('claim', entry.value.claims, entry, ['claims']);
  for (const entry of entries.scripts) {
    each('hotline', entry.value.call, entry, ['call']);
    each('claim', entry.value.claims, entry, ['claims']);
  }
  for (const entry of entries.papers) {
    each('claim', entry.value.claims, entry, ['claims']);
    each('place', entry.value.places, entry, ['places']);
  }
  for (const entry of entries.locals) {
    each('claim', entry.value.claims, entry, ['claims']);
    each('guide', entry.value.guides, entry, ['guides']);
    each('place', entry.value.places, entry, ['places']);
  }
}
