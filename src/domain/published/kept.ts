import { reasons, type Reason } from './reason';
import { compareVersions } from './version';

/** A part on the phone: under which storage key, and the fingerprint of its text. */
export interface KeptPart {
  readonly at: string;
  readonly fingerprint: string;
}

/** A published pack on the phone. `app` is the hash of the content that shipped with the package that checked it. */
export interface KeptPack {
  readonly version: string;
  readonly hash: string;
  readonly builtOn: string;
  readonly key: string;
  readonly app: string;
  readonly parts: Readonly<Record<string, KeptPart>>;
  /** The records of cities that the pack lists, by adcode; each is fetched when somebody chooses the city. */
  readonly cities: Readonly<Record<string, { readonly hash: string; readonly bytes: number }>>;
}

/** What the last look gave. */
export type Outcome =
  | { readonly kind: 'taken'; readonly version: string }
  | { readonly kind: 'current' }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** What the phone keeps about published packs. `askedAt` is when it last looked, in milliseconds since 1970. */
export interface Kept {
  readonly askedAt: number;
  readonly outcome?: Outcome;
  readonly pack?: KeptPack;
}

const day = 24 * 3_600_000;

type Shape = Readonly<Record<string, unknown>>;
const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fits = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value);

function readOutcome(value: unknown): Outcome | undefined {
  if (!isShape(value)) return undefined;
  const reason = reasons.find((known) => known === value.reason);
  if (value.kind === 'refused' && reason) return { kind: 'refused', reason };
  if (value.kind === 'taken' && fits(value.version, /^[\d.]{5,20}$/)) return { kind: 'taken', version: value.version };
  return value.kind === 'current' ? { kind: 'current' } : undefined;
}

function readPack(value: unknown): KeptPack | undefined {
  if (!isShape(value) || !isShape(value.parts)) return undefined;
  const { version, hash, builtOn, key, app } = value;
  if (
    !fits(version, /^\d{1,6}\.\d{1,6}\.\d{1,6}$/) ||
    !fits(hash, /^[0-9a-f]{12}$/) ||
    !fits(builtOn, /^\d{4}-\d\d-\d\d$/)
  )
    return undefined;
  if (!fits(key, /^[0-9a-f]{64}$/) || !fits(app, /^[0-9a-f]{12}$/)) return undefined;
  const parts = Object.entries(value.parts).flatMap(([name, part]): [string, KeptPart][] =>
    isShape(part) && fits(part.at, /^published-[0-9a-f]{16}$/) && fits(part.fingerprint, /^[0-9a-z]{1,7}$/)
      ? [[name, { at: part.at, fingerprint: part.fingerprint }]]
      : [],
  );
  const cities = Object.entries(isShape(value.cities) ? value.cities : {}).flatMap(
    ([adcode, file]): [string, KeptPack['cities'][string]][] =>
      /^\d{6}$/.test(adcode) && isShape(file) && fits(file.hash, /^[0-9a-f]{64}$/) && typeof file.bytes === 'number'
        ? [[adcode, { hash: file.hash, bytes: file.bytes }]]
        : [],
  );
  return { version, hash, builtOn, key, app, parts: Object.fromEntries(parts), cities: Object.fromEntries(cities) };
}

/**
 * Reads what storage holds, whatever it is. What is damaged counts as not there, and the app then shows what it shipped
 * with.
 */
export function readKept(value: unknown): Kept {
  if (!isShape(value)) return { askedAt: 0 };
  const askedAt = typeof value.askedAt === 'number' && Number.isFinite(value.askedAt) ? value.askedAt : 0;
  return { askedAt, outcome: readOutcome(value.outcome), pack: readPack(value.pack) };
}

/** Whether a day has passed since the last look. A look in the future means that the phone's clock was wrong. */
export const mayLook = ({ askedAt }: Kept, now: number): boolean => askedAt > now || now - askedAt >= day;

/**
 * The kept pack if this package may show it: checked by this very package, newer than what it shipped with, and by a
 * key that it still accepts. After an update of the app it is fetched and checked anew.
 */
export function usablePack(
  { pack }: Kept,
  shipped: { readonly hash: string; readonly version: string },
  keys: readonly string[],
): KeptPack | undefined {
  if (!pack || pack.app !== shipped.hash || !keys.includes(pack.key)) return undefined;
  return compareVersions(pack.version, shipped.version) > 0 ? pack : undefined;
}
