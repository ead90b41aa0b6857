/** A character that no sentence of ours needs: what it is called, and where it stands in the text. */
export interface OddCharacter {
  readonly name: string;
  readonly offset: number;
}

/**
 * Characters that an editor does not see and a reader or a search stumbles over. Bidirectional controls can show a
 * sentence in another order than it is stored in (Unicode UTS 39, "Trojan Source"); U+FFFD is what a wrong conversion
 * leaves behind; private-use characters have no picture on a phone.
 */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['a control character', /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/],
  ['a bidirectional control', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/],
  ['an invisible character', /[\u00ad\u200b-\u200d\u2028\u2029\u2060-\u2064\ufeff]/],
  ['the sign of a broken conversion', /\ufffd/],
  ['a private-use character', /[\ue000-\uf8ff]/],
  ['half a character (a lone surrogate)', /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/],
];

const codeOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first character of a text that does not belong into it, by its position in UTF-16 units; undefined when none. */
export function oddCharacter(text: string): OddCharacter | undefined {
  const found = kinds.flatMap(([name, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ name: `${name} (${codeOf(match[0])})`, offset: match.index }] : [];
  });
  return found.sort((a, b) => a.offset - b.offset)[0];
}

/**
 * Reads bytes as UTF-8; a byte order mark at the start is dropped.
 * @returns the text, or the number of bytes that were good before the first one that was not.
 */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string } | { readonly goodBytes: number } {
  const whole = decode(bytes);
  if (whole !== undefined) return { text: whole };
  let [low, high] = [0, bytes.length];
  // The longest beginning whose only fault can be that a character is cut in two.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decode(bytes.subarray(0, middle), true) === undefined) high = middle - 1;
    else low = middle;
  }
  return { goodBytes: low };
}

function decode(bytes: Uint8Array, more = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: more });
  } catch {
    return undefined;
  }
}
