import iconv from 'iconv-lite';
import { damagedUtf8, implausibleGb18030, isText } from './plausible';

/** The text of a file and how its bytes were read; or why they cannot be read, and what to do. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly fault: string; readonly mend: string; readonly line?: number };

/** What every spreadsheet program can write, in the words of its menu. */
export const saveAsUtf8 = 'in Excel or WPS choose “Save as” and the type “CSV UTF-8 (CSV UTF-8 逗号分隔)”';

const refuse = (fault: string, mend: string, line?: number): Decoded => ({
  ok: false,
  fault,
  mend,
  ...(line !== undefined && { line }),
});

const startsWith = (bytes: Uint8Array, ...magic: number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** Files that are often given in place of a CSV, by their first bytes. */
const otherFiles: readonly (readonly [string, readonly number[]])[] = [
  ['an Excel workbook (.xlsx)', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Excel workbook (.xls)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
];

const byteOrderMarks: readonly (readonly [string, string, readonly number[]])[] = [
  ['utf8', 'UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf]],
  ['utf16le', 'UTF-16 LE, Excel’s “Unicode text”', [0xff, 0xfe]],
  ['utf16be', 'UTF-16 BE', [0xfe, 0xff]],
  ['gb18030', 'GB18030 with a byte order mark', [0x84, 0x31, 0x95, 0x33]],
];

/** In a table in UTF-16 the high byte of each separator, digit and line end is zero. */
const minZeroShare = 0.25;

/** The byte order of UTF-16 without a mark: the one in which more usual characters of a table come out. */
function markless16(bytes: Uint8Array): 'utf16le' | 'utf16be' | undefined {
  const zeros = bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (zeros === 0 || (strictUtf8(bytes) !== undefined && zeros < minZeroShare * bytes.length)) return undefined;
  const usual = (name: string): number => {
    const text = iconv.decode(Buffer.from(bytes), name);
    return isText(text) ? (text.match(/[\w\t\r\n ,;]/g)?.length ?? 0) : 0;
  };
  const [little, big] = [usual('utf16le'), usual('utf16be')];
  if (little === big) return undefined;
  return little > big ? 'utf16le' : 'utf16be';
}

/** Strict UTF-8; undefined when one byte is wrong. */
function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeMarked(bytes: Uint8Array, name: string, words: string, skip: number): Decoded {
  const body = bytes.subarray(skip);
  if (name.startsWith('utf16') && body.length % 2 === 1)
    return refuse(`ends in half a character (read as ${words})`, 'the file is cut off: copy or save it again');
  if (name === 'utf8' && strictUtf8(body) === undefined)
    return refuse(`is damaged UTF-8`, `${saveAsUtf8}, and give that file`, damagedUtf8(body)?.line);
  return { ok: true, text: iconv.decode(Buffer.from(body), name), encoding: words };
}

/**
 * Reads the bytes of a table as text, without asking: by byte order mark; else as strict UTF-8; else as GB18030, which
 * is what plain CSV is on a Chinese Windows, if what comes out looks like Chinese that people write.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse('is empty', 'write a header line and one line for each stand', 1);
  const other = otherFiles.find(([, magic]) => startsWith(bytes, ...magic));
  if (other) return refuse(`is ${other[0]}, not a CSV`, `${saveAsUtf8}, and give that file`);
  const mark = byteOrderMarks.find(([, , magic]) => startsWith(bytes, ...magic));
  if (mark) return decodeMarked(bytes, mark[0], mark[1], mark[2].length);
  const sixteen = markless16(bytes);
  if (sixteen) return decodeMarked(bytes, sixteen, `UTF-16 ${sixteen.slice(-2).toUpperCase()} without a mark`, 0);
  if (bytes.includes(0) && strictUtf8(bytes) === undefined)
    return refuse('holds zero bytes, so it is no text file', `${saveAsUtf8}, and give that file`);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined) {
    if (/^\s*<(!doctype|html|table|\?xml)/i.test(utf8))
      return refuse('is a web page or XML, not a CSV', `open it in Excel; ${saveAsUtf8}`);
    return { ok: true, text: utf8, encoding: 'UTF-8' };
  }
  const damaged = damagedUtf8(bytes);
  if (damaged) return refuse('is UTF-8 with a damaged character', `type this line again; ${saveAsUtf8}`, damaged.line);
  const text = iconv.decode(Buffer.from(bytes), 'gb18030');
  const doubt = implausibleGb18030(text);
  if (doubt)
    return refuse(
      `is neither UTF-8 nor Chinese in GB18030 (${doubt.why})`,
      `${saveAsUtf8}, and give that file`,
      doubt.line,
    );
  return { ok: true, text, encoding: 'GB18030/GBK, as Excel on a Chinese Windows saves plain CSV' };
}
