import type { Pack } from '../../../src/content/schema/pack';

/** A sentence beside the ids of the claims that carry it, and where it stands. */
export interface Sentence {
  readonly where: string;
  readonly zh: string;
  readonly en: string;
  readonly claims: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const skipped = new Set([
  'claims',
  'sketch',
  'keyword',
  'variants',
  'aliases',
  'links',
  'leads',
  'articles',
  'ask',
  'rumour',
  'wordings',
]);

const claimsBelow = (value: unknown): readonly string[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) =>
        key === 'claims' && Array.isArray(inner) ? inner.map(String) : claimsBelow(inner),
      )
    : [];

/**
 * Every text in a value, with the claims of the nearest thing around it that names any; where nothing around it does,
 * with those below it.
 */
function textsIn(value: unknown, where: string, claims: readonly string[]): Sentence[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${where}.${index}`, claims));
  if (!isObject(value)) return [];
  if (typeof value.zh === 'string' && typeof value.en === 'string')
    return [{ where, zh: value.zh, en: value.en, claims }];
  const name = typeof value.id === 'string' ? `${where}/${value.id}` : where;
  const own = Array.isArray(value.claims) ? value.claims.map(String) : claims.length > 0 ? claims : claimsBelow(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    skipped.has(key) ? [] : textsIn(inner, `${name}.${key}`, own),
  );
}

/** Every sentence outside the claims themselves that states something to the reader. */
export const statedSentences = (pack: Pack): readonly Sentence[] =>
  (
    ['routes', 'topics', 'rumours', 'families', 'guides', 'prerequisites', 'papers', 'scripts', 'terms'] as const
  ).flatMap((kind) => textsIn(pack[kind], kind, []));

/** The claims as sentences, each carried by itself. */
export const claimSentences = (pack: Pack): readonly Sentence[] =>
  pack.claims.map(({ id, text }) => ({ where: `claims/${id}`, ...text, claims: [id] }));
