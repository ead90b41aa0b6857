/** Where a code or a link leads: ids only, each held against the store by whoever opens it. */
export interface ScenePayload {
  /** The job fair, chosen by its organiser: small letters, digits, single hyphens. */
  readonly fair?: string;
  /** The stand at that fair, in the same letters. */
  readonly stand?: string;
  /** The insured place: a six-digit adcode (GB/T 2260). */
  readonly city?: string;
  /** A guide of the store. */
  readonly guide?: string;
}
export type SceneField = keyof ScenePayload;

/**
 * Why a door has no scene: `id`, a part holds a character that is not allowed; `length`, shorten this part by so many
 * characters.
 */
export type SceneFault =
  | { readonly why: 'id'; readonly part: SceneField }
  | { readonly why: 'length'; readonly part: SceneField; readonly by: number };
export type Encoded =
  { readonly ok: true; readonly scene: string } | { readonly ok: false; readonly fault: SceneFault };

/**
 * WeChat's limit for `scene`: 32 characters of `0-9a-zA-Z!#$&'()*+,/:;=?@-._~`. Source: getwxacodeunlimit,
 * developers.weixin.qq.com.
 */
export const maxSceneLength = 32;

/** The order of the parts in a scene. It never changes: the codes hang on walls. */
const parts = ['fair', 'stand', 'city', 'guide'] as const satisfies readonly SceneField[];
const version = '1';
const between = '.';
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const adcodePattern = /^[1-9]\d{5}$/;

const checkAlphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXY';
const bodyAlphabet = '0123456789abcdefghijklmnopqrstuvwxyz-.';

/**
 * The check character of a body. The sum is modulo 61 with powers of 2 as weights; 2 generates all residues of the
 * prime 61, so any one changed character and any two exchanged characters give another sum.
 */
function checkOf(body: string): string {
  const sum = [...body].reduce(
    (total, character) => (total * 2 + bodyAlphabet.indexOf(character)) % checkAlphabet.length,
    0,
  );
  return checkAlphabet.charAt((sum * 2) % checkAlphabet.length);
}

/** An adcode without the zero pairs at its end: 440300 is 4403, 110000 is 11. */
const shortAdcode = (adcode: string): string => adcode.replace(/(00)+$/, '');

const fits = (part: SceneField, value: string): boolean => (part === 'city' ? adcodePattern : idPattern).test(value);

/**
 * The part whose owner can choose a shorter id: of those in the door, the longest that the organiser of the fair named;
 * else the guide.
 */
const longestChosen = (door: ScenePayload): SceneField => {
  const [fair, stand] = [door.fair?.length ?? 0, door.stand?.length ?? 0];
  if (fair + stand === 0) return 'guide';
  return fair >= stand ? 'fair' : 'stand';
};

/**
 * A door as a `scene` for a mini-program code, and for the query of the browser build. Only letters, digits, `-` and
 * `.` are used, so it stands in an address as it is.
 */
export function encodeScene(door: ScenePayload): Encoded {
  const bad = parts.find((part) => door[part] !== undefined && !fits(part, door[part]));
  if (bad) return { ok: false, fault: { why: 'id', part: bad } };
  const body =
    version +
    parts
      .map((part) => (part === 'city' ? shortAdcode(door.city ?? '') : (door[part] ?? '')))
      .join(between)
      .replace(/\.+$/, '');
  const by = body.length + 1 - maxSceneLength;
  if (by > 0) return { ok: false, fault: { why: 'length', part: longestChosen(door), by } };
  return { ok: true, scene: body + checkOf(body) };
}

/**
 * The door behind a scene that is already free of percent signs; undefined for anything that `encodeScene` did not
 * write. Never throws.
 */
export function decodeScene(scene: string): ScenePayload | undefined {
  if (scene.length > maxSceneLength || !scene.startsWith(version)) return undefined;
  const body = scene.slice(0, -1);
  const values = body.slice(version.length).split(between);
  if (values.length > parts.length) return undefined;
  const door: { -readonly [part in SceneField]?: string } = {};
  for (const [index, part] of parts.entries()) {
    const value = values[index];
    if (value) door[part] = part === 'city' ? value.padEnd(6, '0') : value;
  }
  const again = encodeScene(door);
  return again.ok && again.scene === scene ? door : undefined;
}
