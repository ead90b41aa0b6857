import { addPart, wholePack, type Pack } from '@/content';
import { kindNames, kinds, partNames, type Kind, type Part, type PartName } from '@/content/published';
import type { Manifest } from './manifest';

/** The parts of a pack, each as it was verified. */
export type Parts = Readonly<Record<PartName, Part>>;

/** Kinds that may be empty: nothing was taken out yet, no fair is on. */
const mayBeEmpty: ReadonlySet<Kind> = new Set(['moved', 'fairs']);

const isFilled = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** The first list that a part has to carry and does not, as `part.list`. */
function missingList(parts: Parts): string | undefined {
  for (const name of partNames) {
    const own = kindNames.filter((kind) => kinds[kind].part === name && !mayBeEmpty.has(kind));
    const further = name === 'core' ? ['strings', 'articleNames', 'claims', 'sources'] : ['strings'];
    const lacking = [...own, ...further].find((list) => !isFilled((parts[name] as Record<string, unknown>)[list]));
    if (lacking) return `${name}.${lacking}`;
  }
  return undefined;
}

type Referred = 'claim' | 'ground' | 'hotline' | 'guide' | 'entrance' | 'prerequisite' | 'script' | 'step' | 'source';

/** What a field of that name refers to, by one id or a list of ids. */
const referring: Readonly<Record<string, Referred>> = {
  claims: 'claim',
  basis: 'ground',
  hotlines: 'hotline',
  call: 'hotline',
  ask: 'hotline',
  steps: 'step',
  guides: 'guide',
  entrance: 'entrance',
  prerequisite: 'prerequisite',
  script: 'script',
  drawnAt: 'step',
  source: 'source',
};

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

const known = (pack: Pack): Readonly<Record<Referred, ReadonlySet<string>>> => ({
  claim: new Set(idsOf(pack.claims)),
  ground: new Set([...idsOf(pack.sources), ...idsOf(pack.articleNames)]),
  hotline: new Set(idsOf(pack.hotlines)),
  guide: new Set(idsOf(pack.guides)),
  entrance: new Set(idsOf(pack.entrances)),
  prerequisite: new Set(idsOf(pack.prerequisites)),
  script: new Set(idsOf(pack.scripts)),
  step: new Set([...pack.guides, ...pack.prerequisites].flatMap(({ steps }) => idsOf(steps))),
  source: new Set(idsOf(pack.sources)),
});

/** The first id in a value that leads nowhere, as `path: id`. */
function lostId(value: unknown, ids: ReturnType<typeof known>, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const kind = referring[key];
    const named = (Array.isArray(inner) ? inner : [inner]).filter((id): id is string => typeof id === 'string');
    const lost = kind && named.find((id) => !ids[kind].has(id));
    const found = lost ? `${path}.${key}: ${lost}` : lostId(inner, ids, `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
}

/**
 * Whether a pack is whole: its core is the one that the manifest names, no list that the app needs is empty, and within
 * each part together with core every id leads somewhere. The content tool holds the YAML to the same rules.
 * @returns what is lacking, such as `core.hotlines` or `help.topics.0.claims: some-id`; undefined when nothing is.
 */
export function faultOfPack(parts: Parts, manifest: Manifest): string | undefined {
  const head = parts.core as Part & Partial<Pack>;
  const wrong = (['schema', 'version', 'builtOn', 'hash'] as const).find((key) => head[key] !== manifest[key]);
  if (wrong) return `core.${wrong}`;
  const missing = missingList(parts);
  if (missing) return missing;
  const core = wholePack(parts.core as Part & Pack);
  for (const name of partNames) {
    const ids = known(name === 'core' ? core : addPart(core, parts[name]));
    const lost = lostId(parts[name], ids, name);
    if (lost) return lost;
  }
  return undefined;
}
