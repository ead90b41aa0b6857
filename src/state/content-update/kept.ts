import { failures, type FailureReason } from './failure';
import type { SignedManifest } from './manifest';

/** A published pack on the phone: its signed manifest, and the hash of the content that shipped with its checker. */
export interface KeptPack {
  readonly app: string;
  readonly signed: SignedManifest;
}

/** What the last look gave. */
export type Outcome =
  | { readonly kind: 'taken'; readonly version: string }
  | { readonly kind: 'current' }
  | { readonly kind: 'refused'; readonly reason: FailureReason; readonly detail?: string };

/**
 * What the phone keeps about published packs. `askedAt` is when it last looked, in milliseconds since 1970, `misses`
 * how often in a row it got nothing; `freshUntil` is the last day on which the newest list that was verified counts.
 */
export interface Kept {
  readonly askedAt: number;
  readonly misses: number;
  readonly freshUntil?: string;
  readonly outcome?: Outcome;
  readonly pack?: KeptPack;
}

type Shape = Readonly<Record<string, unknown>>;
const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fits = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value);

const versionPattern = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

function readOutcome(value: unknown): Outcome | undefined {
  if (!isShape(value)) return undefined;
  const reason = failures.find((known) => known === value.reason);
  const detail = fits(value.detail, /^[\w.:/ -]{1,120}$/) ? { detail: value.detail } : {};
  if (value.kind === 'refused' && reason) return { kind: 'refused', reason, ...detail };
  if (value.kind === 'taken' && fits(value.version, versionPattern)) return { kind: 'taken', version: value.version };
  return value.kind === 'current' ? { kind: 'current' } : undefined;
}

function readPack(value: unknown): KeptPack | undefined {
  if (!isShape(value) || !fits(value.app, /^[0-9a-f]{12}$/) || !isShape(value.signed)) return undefined;
  const { manifest, key, signature } = value.signed;
  if (typeof manifest !== 'string' || !fits(key, /^[0-9a-f]{64}$/) || !fits(signature, /^[0-9a-f]{128}$/))
    return undefined;
  return { app: value.app, signed: { manifest, key, signature } };
}

const countOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/**
 * Reads what storage holds, whatever it is. What is damaged counts as not there, and the app then shows what it shipped
 * with.
 */
export function readKept(value: unknown): Kept {
  if (!isShape(value)) return { askedAt: 0, misses: 0 };
  return {
    askedAt: countOf(value.askedAt),
    misses: Math.max(0, Math.floor(countOf(value.misses))),
    ...(fits(value.freshUntil, /^\d{4}-\d\d-\d\d$/) ? { freshUntil: value.freshUntil } : {}),
    outcome: readOutcome(value.outcome),
    pack: readPack(value.pack),
  };
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How long to wait after a look: a day after an answer, else an hour, then twice as long each time, a day at most. */
export const waitMs = (misses: number): number => (misses === 0 ? dayMs : Math.min(dayMs, hourMs * 2 ** (misses - 1)));

/**
 * Whether it is time to look again. A look in the future means that the phone's clock was wrong.
 * @param behind a version was signed for this phone that is newer than what it shows: its pack was damaged, or the app
 *   is a new one. After a look that went well, that waits an hour only.
 */
export function mayLook({ askedAt, misses }: Kept, now: number, behind = false): boolean {
  if (askedAt > now) return true;
  return now - askedAt >= (behind && misses === 0 ? hourMs : waitMs(misses));
}

/** The highest version that was signed for this phone, by public key. */
export type SeenVersions = Readonly<Record<string, string>>;

export function readSeenVersions(value: unknown): SeenVersions {
  if (!isShape(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (pair): pair is [string, string] => /^[0-9a-f]{64}$/.test(pair[0]) && fits(pair[1], versionPattern),
    ),
  );
}
