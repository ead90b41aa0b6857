import type { Store } from '../../src/content/store';
import { encodeScene, maxSceneLength, type ScenePayload, type SceneFault } from '../../src/lib/scene';
import { volunteerLink, webLink } from '../../src/features/launch/web-link';
import { checkWish, idMend, type Checked } from './check-wish';
import { KitError, withoutRepeats, type KitFault } from './fault';
import { cityFinder } from './list/city';
import { divisions } from './list/divisions';
import type { Options } from './options';
import { wishesOf, type Wish } from './wishes';

/** One stand: what its poster says, and where its code leads. */
export interface Stand {
  readonly door: ScenePayload;
  readonly scene: string;
  readonly link: string;
  /** The page for whoever stands there: the same door, to be opened on their own phone. */
  readonly volunteer: string;
  readonly fairName: string;
  /** Who invites people to scan, as it stands on the poster. */
  readonly org: string | undefined;
  /** The number of the stand as people at the fair write it, such as A1; undefined for a poster of the whole fair. */
  readonly number: string | undefined;
  /** Words for the stand, such as the name of a firm. */
  readonly label: string | undefined;
  /** The insured place as people say it. */
  readonly city: string | undefined;
  /** The folder of its files. */
  readonly folder: string;
}

export interface Stands {
  readonly stands: readonly Stand[];
  /** How the list was read, and what was written in another way than it was given. */
  readonly notes: readonly string[];
}

const sceneFault = (fault: SceneFault, { where, values }: Wish): KitFault =>
  fault.why === 'id'
    ? { where: where(fault.part), fault: `“${values[fault.part]}” is not an id`, mend: idMend }
    : {
        where: where(fault.part),
        fault: `fair, stand, city and guide are too long for a code of ${maxSceneLength} characters`,
        mend: `make ${fault.part} shorter by ${fault.by}`,
      };

const maxExamples = 12;

/** “city: 深圳市 → 440300 深圳 (18 ×)”: each value that was taken in another way, with how often. */
function takenNotes(checked: readonly Checked[]): string[] {
  const counts = new Map<string, number>();
  for (const [column, given, now] of checked.flatMap(({ taken }) => taken)) {
    const key = `${column}: ${given} → ${now}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = [...counts].map(([words, count]) => `  ${words}${count > 1 ? ` (${count} ×)` : ''}`);
  const more = all.length - maxExamples;
  return more > 0 ? [...all.slice(0, maxExamples), `  … and ${more} more; stands.csv in the kit lists all`] : all;
}

/**
 * The stands that the options and the list ask for, each with its scene and the address in its code. The time grows
 * with the number of stands, not with its square.
 * @throws KitError with the faults of every row
 */
export function readStands(options: Options, store: Store): Stands {
  const { wishes, notes } = wishesOf(options);
  const known = { store, cityOf: cityFinder(divisions()) };
  const faults: KitFault[] = [];
  const firstWith = new Map<string, Wish>();
  const checked: Checked[] = [];
  const stands = wishes.flatMap((wish): Stand[] => {
    const one = checkWish(wish, known);
    const { door } = one;
    checked.push(one);
    faults.push(...one.faults);
    const encoded = encodeScene(door);
    const said = new Set(one.faults.map(({ where }) => where));
    if (!encoded.ok && !said.has(wish.where(encoded.fault.part))) faults.push(sceneFault(encoded.fault, wish));
    if (!encoded.ok || one.faults.length > 0) return [];
    const folder = [door.fair, door.stand].filter(Boolean).join('-');
    const before = firstWith.get(folder);
    if (before) {
      const fault = `“${folder}” is there twice, first in ${before.where('stand')}`;
      faults.push({ where: wish.where('stand'), fault, mend: 'give each stand of a fair its own id' });
      return [];
    }
    firstWith.set(folder, wish);
    const { name = '', org, stand, label } = wish.values;
    return [
      {
        door,
        scene: encoded.scene,
        link: webLink(options.base, encoded.scene),
        volunteer: volunteerLink(options.base, door),
        fairName: name,
        org,
        number: stand,
        label,
        city: door.city === undefined ? undefined : store.place(door.city)?.zh,
        folder,
      },
    ];
  });
  const once = withoutRepeats(faults, ({ where, fault }) => `${where}\n${fault}`);
  if (once.length > 0) throw new KitError(once, notes);
  return { stands, notes: [...notes, ...takenNotes(checked)] };
}
