import {
  addPart,
  contentOn,
  coreStore as shipped,
  createStore,
  wholePack,
  type CityRecord,
  type Pack,
  type Part,
  type Store,
  type Text,
} from '@/content';
import { contentHash } from '@/content/content-hash';
import { readKept, usablePack, type Kept, type KeptPack } from '@/domain/published/kept';
import { now, readStorage, settings, today } from '@/platform';

export const publishedKey = 'published';

/**
 * Whether this package was built with an address for newer content. Without one nothing here reads, asks or keeps
 * anything.
 */
const enabled = settings.contentAddress !== '';

export const keptNow = (): Kept => {
  const read = readStorage(publishedKey);
  return readKept(read.ok ? read.value : undefined);
};

/** A kept part as it was when it was checked, or undefined when the phone lost or damaged it. */
function readPart(pack: KeptPack, name: string): Part | undefined {
  const place = pack.parts[name];
  const read = place && readStorage(place.at);
  if (!place || !read?.ok || typeof read.value !== 'string' || contentHash(read.value) !== place.fingerprint)
    return undefined;
  return JSON.parse(read.value) as Part;
}

/** The published words over those that shipped, so that a sentence which the package needs is never missing. */
const over = (mine: Part, published: Part): Part => ({
  ...published,
  strings: { ...mine.strings, ...published.strings },
});

const pack = enabled ? usablePack(keptNow(), shipped.pack, settings.contentKeys) : undefined;
const core = pack && readPart(pack, 'core');
let damaged = pack !== undefined && core === undefined;

/** The store of the main package: the kept published one, else the one that shipped. Decided once, at the start. */
export const startStore: Store = createStore(
  contentOn(core ? wholePack(over(shipped.pack, core) as Part & Pack) : shipped.pack, today()),
);

/**
 * The store with one part added. A part that the phone lost takes the whole page back to what shipped, so that versions
 * never mix.
 */
export function storeWith(part: Part): Store {
  if (!pack || !core || !part.part) return createStore(contentOn(addPart(shipped.pack, part), today()));
  const published = readPart(pack, part.part);
  damaged ||= published === undefined;
  return createStore(
    contentOn(published ? addPart(startStore.pack, over(part, published)) : addPart(shipped.pack, part), today()),
  );
}

/**
 * What the published pack that is shown says of a place, its own record over its province's; undefined where it says
 * nothing, or it cannot be had now.
 * @param name the names of the place, for one that has no record of its own.
 */
export function publishedCity(adcode: string, name: Text): Promise<CityRecord | undefined> {
  if (process.env.CONTENT_ADDRESS) {
    const files = core && pack ? pack.cities : {};
    return import('./city-file').then(({ fetchPlace }) => fetchPlace(adcode, name, files));
  }
  return Promise.resolve(undefined);
}

export interface PublishedState extends Kept {
  readonly enabled: boolean;
  /** The version of the published pack that is shown, where one is. */
  readonly shown: string | undefined;
  /** The kept pack could not be read back whole: what shipped is shown. */
  readonly damaged: boolean;
}

/** What the about page says of published content, as it stands now. */
export const publishedState = (): PublishedState => ({ ...keptNow(), enabled, shown: core && pack?.version, damaged });

const untilQuiet = 3000;

/**
 * Looks for newer content a while after the start, when the first page has long been painted. Without an address the
 * branch is false when the package is built, and the code behind it does not ship.
 */
export function lookLater(): void {
  if (process.env.CONTENT_ADDRESS) {
    setTimeout(() => {
      void import('./look').then(({ look }) =>
        look({ version: startStore.pack.version, schema: shipped.pack.schema, app: shipped.pack.hash, now: now() }),
      );
    }, untilQuiet);
  }
}
