import type { Pack, SearchData, Text } from '@/content';

export const entryKinds = [
  'question',
  'trouble',
  'guide',
  'prerequisite',
  'step',
  'term',
  'rumour',
  'article',
  'page',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * One thing that can be found. `owner` is the guide or prerequisite a step belongs to. `words` are other names, `text`
 * what it says.
 */
export interface SearchEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly owner?: string;
  readonly title: Text;
  readonly note?: Text;
  readonly words: readonly string[];
  readonly text: readonly Text[];
}

/** The pages that can be asked for by name; each has its name under `search-page-<name>`. */
export const searchedPages = [
  'home',
  'finder',
  'checklist',
  'money',
  'gap',
  'picker',
  'trouble',
  'questions',
  'script',
  'papers',
  'local',
  'glossary',
  'law',
  'about',
  'volunteer',
] as const;
export type SearchedPage = (typeof searchedPages)[number];

const pageTitle = ({ strings }: Pick<Pack, 'strings'>, page: SearchedPage): Text =>
  strings[`search-page-${page}`] ?? { zh: page, en: page };

type Steps = readonly {
  readonly id: string;
  readonly title: Text;
  readonly detail?: Text;
  readonly tips?: readonly Text[];
  readonly keyword?: string;
}[];

const stepsOf = (owner: { readonly id: string; readonly title: Text; readonly steps: Steps }): SearchEntry[] =>
  owner.steps.map((step) => ({
    kind: 'step',
    id: step.id,
    owner: owner.id,
    title: step.title,
    note: owner.title,
    words: step.keyword ? [step.keyword] : [],
    text: [...(step.detail ? [step.detail] : []), ...(step.tips ?? [])],
  }));

/** Everything the search can lead to, from the content at hand and the plain sentences of the articles. */
export function entriesOf(pack: Pack, { articles }: Pick<SearchData, 'articles'>): readonly SearchEntry[] {
  return [
    ...pack.topics.flatMap((topic) =>
      topic.questions.map((faq): SearchEntry => ({
        kind: 'question',
        id: faq.id,
        title: faq.ask,
        words: faq.variants,
        text: faq.answer,
      })),
    ),
    ...pack.families.map((family): SearchEntry => ({
      kind: 'trouble',
      id: family.id,
      title: family.title,
      note: family.gist,
      words: [],
      text: [family.gist, ...family.troubles.flatMap(({ shows }) => shows.map(({ text }) => text))],
    })),
    ...pack.guides.map((guide): SearchEntry => ({
      kind: 'guide',
      id: guide.id,
      title: guide.title,
      note: guide.summary,
      words: guide.trail.flatMap(({ zh, aliases = [] }) => [zh, ...aliases]),
      text: [guide.summary],
    })),
    ...pack.prerequisites.map((item): SearchEntry => ({
      kind: 'prerequisite',
      id: item.id,
      title: item.title,
      note: item.summary,
      words: [],
      text: [item.summary, item.why],
    })),
    ...[...pack.guides, ...pack.prerequisites].flatMap(stepsOf),
    ...pack.terms.map((term): SearchEntry => ({
      kind: 'term',
      id: term.id,
      title: term.name,
      note: term.means,
      words: [...term.also, ...term.instead],
      text: [],
    })),
    ...pack.rumours.map((item): SearchEntry => ({
      kind: 'rumour',
      id: item.id,
      title: item.rumour,
      note: item.holds,
      words: item.variants,
      text: [item.holds],
    })),
    ...searchedPages.map((id): SearchEntry => ({
      kind: 'page',
      id,
      title: pageTitle(pack, id),
      words: [],
      text: [],
    })),
    ...pack.articleNames.map(({ id, law, number }): SearchEntry => {
      const plain = articles[id];
      return {
        kind: 'article',
        id,
        title: { zh: `${law.zh} ${number.zh}`, en: `${law.en}, ${number.en}` },
        note: plain,
        words: [],
        text: plain ? [plain] : [],
      };
    }),
  ];
}
