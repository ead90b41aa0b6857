import { kinds, partNames, type Kind, type PartName } from '../../src/content/kinds';
import { type Pack, type Part } from '../../src/content/schema/pack';

type Lists = Omit<Pack, 'schema' | 'version' | 'builtOn' | 'hash'>;

/** Every id in a list under a key named `claims`, however deep. */
export function claimsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(claimsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'claims' && Array.isArray(inner) ? inner.map(String) : claimsIn(inner),
  );
}

const carries = (kind: Kind, part: PartName): boolean =>
  kinds[kind].part === part || ('also' in kinds[kind] && kinds[kind].also === part);
const kindsOf = (part: PartName): Kind[] => (Object.keys(kinds) as Kind[]).filter((kind) => carries(kind, part));

/**
 * Splits the content into parts. A claim lies in `core` when core refers to it, else in each part that refers to it, and
 * in `help` when the page of everything puts it first; the ledger in `trust` has all that core has not, except what only
 * a city says: that lies in the city's record alone. Sources follow the claims. A part together with `core` lacks
 * nothing it refers to.
 * @param stringPart which part the interface sentence with a key belongs to.
 */
export function splitParts(content: Lists, stringPart: (key: string) => PartName): Record<PartName, Part> {
  const idsFor = (part: PartName): Set<string> => new Set(kindsOf(part).flatMap((kind) => claimsIn(content[kind])));
  const coreIds = idsFor('core');
  const inCore = new Set(content.claims.filter((claim) => coreIds.has(claim.id)).map((claim) => claim.id));
  const elsewhere = new Set([...inCore, ...partNames.flatMap((part) => [...idsFor(part)])]);
  const ofCities = new Set(claimsIn([...content.cities, ...content.provinces]).filter((id) => !elsewhere.has(id)));
  const sourcesOf = (claims: Lists['claims']): Set<string> => new Set(claims.flatMap((claim) => claim.basis));
  const coreSources = sourcesOf(content.claims.filter((claim) => inCore.has(claim.id)));

  const partOf = (part: PartName): Part => {
    const highlights = content.claims.filter((claim) => part === 'help' && claim.highlight !== undefined);
    const wanted = new Set([...idsFor(part), ...highlights.map(({ id }) => id)]);
    const claims = content.claims.filter(({ id }) =>
      part === 'core' ? inCore.has(id) : !inCore.has(id) && (wanted.has(id) || (part === 'trust' && !ofCities.has(id))),
    );
    const grounds = new Set([...sourcesOf(claims), ...(part === 'trust' ? content.laws.map((law) => law.source) : [])]);
    return {
      part,
      ...Object.fromEntries(kindsOf(part).map((kind) => [kind, content[kind]])),
      claims,
      sources: content.sources.filter(({ id }) =>
        part === 'core' ? coreSources.has(id) : !coreSources.has(id) && grounds.has(id),
      ),
      strings: Object.fromEntries(Object.entries(content.strings).filter(([key]) => stringPart(key) === part)),
      ...(part === 'core' ? { articleNames: content.articleNames, places: content.places } : {}),
    };
  };
  return Object.fromEntries(partNames.map((part) => [part, partOf(part)])) as Record<PartName, Part>;
}
