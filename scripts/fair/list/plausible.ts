import iconv from 'iconv-lite';

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/**
 * Where text that is UTF-8 but for a few bytes is broken; undefined for text in another encoding, in which hardly any
 * pair of bytes is well-formed UTF-8.
 */
export function damagedUtf8(bytes: Uint8Array): { readonly line: number } | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let [good, bad] = [0, 0];
  for (const character of text) {
    if (character === '\uFFFD') bad += 1;
    else if (character > '\u07FF') good += 1;
  }
  return bad > 0 && good > 3 * bad ? { line: lineAt(text, text.indexOf('\uFFFD')) } : undefined;
}

/** Characters that a decoder gives for bytes that are no text: lost, private, unassigned and control characters. */
const noText = /[\uFFFD\p{Co}\p{Cn}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/** Whether every character of a text stands for something. */
export const isText = (text: string): boolean => !noText.test(text);

/**
 * GB 2312 level 1 has the 3,755 usual characters (lead bytes B0 to D7); punctuation and full-width forms lie before.
 */
const isUsual = ([lead = 0, trail = 0]: Uint8Array): boolean =>
  trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));
const isLevel2 = ([lead = 0, trail = 0]: Uint8Array): boolean => trail >= 0xa1 && lead >= 0xd8 && lead <= 0xf7;

/** Names of firms hold rare characters; a text of which this share is unusual was written in another encoding. */
const maxUnusualShare = 0.3;

/**
 * Why text that was decoded from GB18030 is not what people write: any character that is no text, or too many that lie
 * outside the usual ones of GB 2312. Undefined when it is plausible.
 */
export function implausibleGb18030(text: string): { readonly why: string; readonly line: number } | undefined {
  const lost = noText.exec(text);
  if (lost) return { why: 'bytes that stand for no character', line: lineAt(text, lost.index) };
  const foreign = [...text].filter((character) => character > '\u007F');
  const unusual = foreign
    .map((character) => iconv.encode(character, 'gbk'))
    .reduce((sum, code) => sum + (isUsual(code) ? 0 : isLevel2(code) ? 0.5 : 1), 0);
  if (foreign.length < 2 || unusual / foreign.length <= maxUnusualShare) return undefined;
  return { why: 'most of its characters are ones that nobody uses', line: 1 };
}
