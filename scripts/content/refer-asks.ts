import { searchedPages } from '../../src/features/search/entries';
import { foldText } from '../../src/lib/fold-text';
import type { Entries, Entry } from './shape';

type Path = readonly (string | number)[];

interface Checks {
  need(kind: string, id: string, entry: Entry<unknown>, at: Path): void;
  report(entry: Entry<unknown>, at: Path, fault: string, mend: string): void;
}

/** How each kind of ask is called where ids are defined; pages and `nothing` are no content. */
const definedAs: Readonly<Record<string, string>> = {
  question: 'faq',
  trouble: 'family',
  guide: 'guide',
  prerequisite: 'prerequisite',
  term: 'term',
};

const plain = (text: string): string => foldText(text).replace(/[\s，。？、,.?!]/g, '');

/** The asks: each leads to an entry that exists, once a writer, and no way of asking stands twice. */
export function checkAsks(entries: Entries, { need, report }: Checks): void {
  const seen = new Map<string, string>();
  const targets = new Set<string>();
  for (const entry of entries.asks) {
    const { kind, id, writer, also = [], ways } = entry.value;
    const target = `${kind} ${id}`;
    const place = `${target} ${writer}`;
    const defined = definedAs[kind];
    if (defined) need(defined, id, entry, ['id']);
    else if (kind === 'page' && !(searchedPages as readonly string[]).includes(id))
      report(entry, ['id'], `${id} is no page that can be searched`, `use one of ${searchedPages.join(', ')}`);
    if (targets.has(place))
      report(entry, ['id'], `${target} has asks of one writer in two places`, 'put them into one entry');
    targets.add(place);
    also.forEach((other, index) => {
      const [otherKind = '', otherId = ''] = other.split(' ');
      const kindName = definedAs[otherKind];
      if (otherKind === 'page' && (searchedPages as readonly string[]).includes(otherId)) return;
      if (kindName) need(kindName, otherId, entry, ['also', index]);
      else report(entry, ['also', index], `${other} is no entry`, 'write a kind and an id, such as: guide wechat');
    });
    for (const [style, texts] of Object.entries(ways)) {
      texts.forEach((text, index) => {
        const before = seen.get(plain(text));
        if (before)
          report(entry, ['ways', style, index], `“${text}” stands under ${before} already`, 'take one of them out');
        seen.set(plain(text), `${target} (${style})`);
      });
    }
  }
}
