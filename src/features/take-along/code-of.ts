import { plainCode, type PlainCode } from '@/lib/plain-code';

/** The code that leads to an address; undefined where there is none, or more than a code holds. */
export function codeOf(address: string | undefined): PlainCode | undefined {
  try {
    return address === undefined ? undefined : plainCode(address);
  } catch {
    return undefined;
  }
}
