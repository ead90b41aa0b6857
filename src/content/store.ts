import { unpackNames } from '../lib/place-names';
import packed from './generated/cities/names.json';
import { kindNames } from './kinds';
import type { Claim } from './schema/claim';
import type { Entrance, Hotline } from './schema/contact';
import type { Fair, Moved } from './schema/door';
import type { Guide, Prerequisite } from './schema/guide';
import type { Article, Law } from './schema/law';
import type { ArticleName, Pack, Part } from './schema/pack';
import type { Source } from './schema/source';
import type { Step } from './schema/step';
import type { Term } from './schema/term';
import type { Text } from './schema/text';

export interface ArticleInLaw {
  readonly article: Article;
  readonly law: Law;
}

/** Where a step stands: in which guide or prerequisite, and at which place, counted from 0. */
export interface StepInPlace {
  readonly step: Step;
  readonly owner: Guide | Prerequisite;
  readonly index: number;
}

/** Lookups over one pack. Each takes an id and gives the entry, or undefined for an id that is not in the pack. */
export interface Store {
  readonly pack: Pack;
  guide(id: string): Guide | undefined;
  prerequisite(id: string): Prerequisite | undefined;
  claim(id: string): Claim | undefined;
  source(id: string): Source | undefined;
  /** An article with its text; only where the part `trust` is at hand. */
  article(id: string): ArticleInLaw | undefined;
  articleName(id: string): ArticleName | undefined;
  hotline(id: string): Hotline | undefined;
  entrance(id: string): Entrance | undefined;
  step(id: string): StepInPlace | undefined;
  /**
   * The names of a province or prefecture-level city by its adcode. In the main package the English name of a city is
   * the Chinese one, until the place's record has come.
   */
  place(adcode: string): Text | undefined;
  fair(id: string): Fair | undefined;
  /** The id that took the place of one that was taken out. */
  movedTo(kind: string, id: string): string | undefined;
  term(id: string): Term | undefined;
  /** The claims that rest on an article or a source. */
  claimsOn(basisId: string): readonly Claim[];
}

let names: ReadonlyMap<string, string> | undefined;
/** The short Chinese name of every place, unpacked when the first is asked for. */
const shortNames = (): ReadonlyMap<string, string> => (names ??= unpackNames(packed.names));

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));

/** Indexes a checked pack once, so that each lookup costs the same however large the pack is. */
export function createStore(pack: Pack): Store {
  const guides = byId(pack.guides);
  const prerequisites = byId(pack.prerequisites);
  const claims = byId(pack.claims);
  const sources = byId(pack.sources);
  const hotlines = byId(pack.hotlines);
  const entrances = byId(pack.entrances);
  const terms = byId(pack.terms);
  const articleNames = byId(pack.articleNames);
  const fairs = byId(pack.fairs);
  const places = new Map(Object.entries(pack.places));
  const nameOf = (adcode: string): Text | undefined => {
    const zh = shortNames().get(adcode);
    return zh === undefined ? undefined : { zh, en: zh };
  };
  const moved = new Map(pack.moved.map((item: Moved) => [`${item.kind} ${item.id}`, item.to]));
  const articles = new Map(
    pack.laws.flatMap((law) => law.articles.map((article) => [article.id, { article, law }] as const)),
  );
  const steps = new Map(
    [...pack.guides, ...pack.prerequisites].flatMap((owner) =>
      owner.steps.map((step, index) => [step.id, { step, owner, index }] as const),
    ),
  );
  const resting = new Map<string, Claim[]>();
  for (const claim of pack.claims) {
    for (const id of claim.basis) resting.set(id, [...(resting.get(id) ?? []), claim]);
  }
  return {
    pack,
    guide: (id) => guides.get(id),
    prerequisite: (id) => prerequisites.get(id),
    claim: (id) => claims.get(id),
    source: (id) => sources.get(id),
    article: (id) => articles.get(id),
    articleName: (id) => articleNames.get(id),
    hotline: (id) => hotlines.get(id),
    entrance: (id) => entrances.get(id),
    step: (id) => steps.get(id),
    place: (adcode) => places.get(adcode) ?? nameOf(adcode),
    fair: (id) => fairs.get(id),
    movedTo: (kind, id) => moved.get(`${kind} ${id}`),
    term: (id) => terms.get(id),
    claimsOn: (id) => resting.get(id) ?? [],
  };
}

const listNames = [...kindNames, 'articleNames'] as const;
const emptyLists = Object.fromEntries(listNames.map((name) => [name, []])) as unknown as Pick<
  Pack,
  (typeof listNames)[number]
>;

/** A pack with every list in it, those that a part leaves out empty. */
export const wholePack = (part: Part & Pick<Pack, 'schema' | 'version' | 'builtOn' | 'hash'>): Pack => ({
  strings: {},
  places: {},
  ...emptyLists,
  ...part,
});

/** A pack with a part added to it. */
export const addPart = (pack: Pack, part: Part): Pack => ({
  ...pack,
  ...Object.fromEntries(listNames.map((name) => [name, [...pack[name], ...(part[name] ?? [])]])),
  strings: { ...pack.strings, ...part.strings },
  places: { ...pack.places, ...part.places },
});
