import {
  addPart,
  contentOn,
  coreStore as shipped,
  createStore,
  wholePack,
  type CityRecord,
  type Pack,
  type Part,
  type PartName,
  type Store,
  type Text,
} from '@/content';
import { now, settings, today } from '@/platform';
import { keptManifest, readPart, readRecordKept } from './cache';
import type { Kept } from './kept';
import { citiesIn, type Manifest } from './manifest';
import { overlay } from './overlay';
import { compareVersions } from './version';

/**
 * Which content is shown. Decided once, at the start: the kept pack when all of this package's rules allow it, else
 * what shipped. The conditions on `process.env` are settled when the package is built, so that one without an address
 * carries none of the code behind them.
 */
interface Source {
  readonly manifest: Manifest;
  readonly core: Part;
}

let damaged = false;

function readSource(): Source | undefined {
  const manifest = keptManifest(readRecordKept().pack, shipped.pack, settings.contentKeys);
  if (!manifest || compareVersions(manifest.version, shipped.pack.version) <= 0) return undefined;
  const core = readPart(manifest, 'core');
  damaged = core === undefined;
  return core && { manifest, core };
}

const source: Source | undefined = process.env.CONTENT_ADDRESS ? readSource() : undefined;

/** The content of the main package: the kept published one, else the one that shipped. */
const core: Pack = source ? wholePack(overlay(shipped.pack, source.core) as Part & Pack) : shipped.pack;
const startDay = today();

/** The store of the main package, as it stands on the day of the start. */
export const startStore: Store = createStore(contentOn(core, startDay));

/**
 * The store of a page on a day: another one at each call, so that a page which is given it draws again.
 * @param part what the page's subpackage brings; undefined for a page of the main package. One that the phone lost
 * takes the whole page back to what shipped, so that versions never mix.
 * @param day YYYY-MM-DD.
 */
export function storeOn(part: Part | undefined, day: string): Store {
  if (!part) return day === startDay ? { ...startStore } : createStore(contentOn(core, day));
  if (process.env.CONTENT_ADDRESS) {
    if (source && part.part) {
      const published = readPart(source.manifest, part.part as PartName);
      damaged ||= published === undefined;
      if (published) return createStore(contentOn(addPart(core, overlay(part, published)), day));
    }
  }
  return createStore(contentOn(addPart(shipped.pack, part), day));
}

/**
 * What the published pack that is shown says of a place, its own record over its province's; undefined where it says
 * nothing, or it cannot be had now.
 * @param name the names of the place, for one that has no record of its own.
 */
export function publishedCity(adcode: string, name: Text): Promise<CityRecord | undefined> {
  if (process.env.CONTENT_ADDRESS) {
    const files = source ? citiesIn(source.manifest) : {};
    return import('./city-file').then(({ fetchPlace }) => fetchPlace(adcode, name, files));
  }
  return Promise.resolve(undefined);
}

export interface PublishedState extends Pick<Kept, 'askedAt' | 'outcome' | 'freshUntil'> {
  /** Whether this package was built with an address for newer content; without one nothing here reads or asks. */
  readonly enabled: boolean;
  /** The version of the published pack that is shown, where one is. */
  readonly shown: string | undefined;
  /** The kept pack could not be read back whole: what shipped is shown. */
  readonly damaged: boolean;
}

/** What the about page says of published content, as it stands now. */
export function publishedState(): PublishedState {
  if (process.env.CONTENT_ADDRESS)
    return { ...readRecordKept(), enabled: true, shown: source?.manifest.version, damaged };
  return { askedAt: 0, enabled: false, shown: undefined, damaged: false };
}

const quietMs = 3000;

/** Looks for newer content a while after the start, when the first page has long been painted. */
export function checkLater(): void {
  if (process.env.CONTENT_ADDRESS) {
    setTimeout(() => {
      void import('./check').then(({ checkForUpdate }) =>
        checkForUpdate({ shownVersion: startStore.pack.version, shipped: shipped.pack, now: now() }),
      );
    }, quietMs);
  }
}
