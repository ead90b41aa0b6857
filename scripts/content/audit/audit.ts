import type { Claim, Grade } from '../../../src/content/schema/claim';
import type { Pack } from '../../../src/content/schema/pack';
import type { Source } from '../../../src/content/schema/source';
import { givesRightOrDuty, numbersIn } from './numbers';
import { widerThanBasis } from './places';
import { claimSentences, statedSentences, type Sentence } from './sentences';

/** Something the audit found. `key` names it in the list of reasons. */
export interface Finding {
  readonly kind: 'unstated' | 'wider' | 'grade' | 'address' | 'long';
  readonly key: string;
  readonly what: string;
}

const maxHan = 40;
const maxWords = 25;

/** A quoted word, a hotline or a bracket is no reason to stop a sentence. */
const sentencesOf = (text: string, ends: RegExp): readonly string[] =>
  text.split(ends).filter((part) => part.trim() !== '');

const tooLong = ({ where, zh, en }: Sentence): Finding[] => {
  const han = sentencesOf(zh, /[。？；]/).find((part) => (part.match(/\p{Script=Han}/gu) ?? []).length > maxHan);
  const words = sentencesOf(en, /[.?;:](?:\s|$)/).find((part) => part.trim().split(/\s+/).length > maxWords);
  return [han, words].flatMap((part): Finding[] => (part ? [{ kind: 'long', key: where, what: part.trim() }] : []));
};

/** What each grade has to rest on; `article` stands for an article whose text ships. */
const kindsFor: Readonly<Record<Grade, readonly (Source['kind'] | 'article')[] | undefined>> = {
  law: ['article', 'statute'],
  official: ['article', 'statute', 'official', 'vendor'],
  reported: undefined,
  unverified: undefined,
};

/**
 * Goes through a pack and lists what no machine can mend: sentences with a number, a date, a right or a duty that none
 * of their claims carries; claims wider than the place of their basis; grades higher than the kind of their sources
 * allows; two sources for one address; sentences too long to read aloud.
 */
export function auditPack(pack: Pack): readonly Finding[] {
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const articles = new Map(pack.laws.flatMap((law) => law.articles).map((article) => [article.id, article]));
  const textOf = ({ text, basis }: Claim): string =>
    [text.zh, ...basis.flatMap((id) => articles.get(id)?.paragraphs.map(({ zh }) => zh) ?? [])].join(' ');

  const unstated = ({ where, zh, claims: ids }: Sentence): Finding[] => {
    const carried = ids.flatMap((id) => claims.get(id) ?? []).map(textOf);
    const known = new Set(carried.flatMap((text) => [...numbersIn(text)]));
    const missing = [...numbersIn(zh)].filter((number) => !known.has(number));
    if (missing.length > 0) return [{ kind: 'unstated', key: where, what: `${missing.join(', ')}: ${zh}` }];
    return carried.length === 0 && givesRightOrDuty(zh) ? [{ kind: 'unstated', key: where, what: zh }] : [];
  };

  const ofClaim = (claim: Claim): Finding[] => {
    const found = claim.basis.flatMap((id) => sources.get(id) ?? []);
    const restsOnLaw = claim.basis.some((id) => articles.has(id));
    const key = `claims/${claim.id}`;
    const wanted = kindsFor[claim.grade];
    const kinds = [...found.map(({ kind }) => kind), ...(restsOnLaw ? (['article'] as const) : [])];
    const wide = claim.grade === 'unverified' ? [] : widerThanBasis(claim, found, restsOnLaw);
    return [
      ...(wanted && !kinds.some((kind) => wanted.includes(kind))
        ? [{ kind: 'grade', key, what: `${claim.grade} rests on ${kinds.join(', ')}` } as const]
        : []),
      ...(wide.length > 0
        ? [{ kind: 'wider', key, what: `speaks of ${wide.join(', ')}; basis ${claim.basis.join(', ')}` } as const]
        : []),
    ];
  };

  const byAddress = new Map<string, string[]>();
  for (const { id, address } of pack.sources)
    if (address !== undefined) byAddress.set(address, [...(byAddress.get(address) ?? []), id]);
  const twice = [...byAddress].flatMap(([address, ids]): Finding[] =>
    ids.length > 1 ? [{ kind: 'address', key: `sources/${ids.join('+')}`, what: address }] : [],
  );

  const sentences = statedSentences(pack);
  return [
    ...sentences.flatMap(unstated),
    ...pack.claims.flatMap(ofClaim),
    ...twice,
    ...[...sentences, ...claimSentences(pack)].flatMap(tooLong),
  ];
}
