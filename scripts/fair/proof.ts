import type { Browser } from 'playwright-core';
import { isDeepStrictEqual } from 'node:util';
import { payloadOfLink } from '../../src/features/launch/web-link';
import { spoil } from './draw';
import { readCodes } from './read-code';
import type { Stand } from './stands';

/** A code that does not lead where it should. Nothing is written then. */
export class ProofError extends Error {}

/** Throws unless exactly the stand's address is read out of the picture, and leads to the stand's door. */
async function mustRead(picture: Uint8Array, what: string, stand: Stand): Promise<void> {
  const found = await readCodes(picture);
  const [link] = found;
  if (found.length !== 1 || link !== stand.link || !isDeepStrictEqual(payloadOfLink(link), stand.door)) {
    throw new ProofError(
      `${stand.folder}: the code on the ${what} reads ${found.length === 0 ? 'as nothing' : `“${found.join('”, “')}”`}, not “${stand.link}”.\n    mend: use a shorter --base, so that the code has fewer and larger squares`,
    );
  }
}

/**
 * Decodes the plain code: from its own picture, and from the poster at print size, at a tenth of it and blurred. The
 * round mini-program code is not decoded: its format is WeChat's own and no published decoder reads it. What holds for
 * it instead: the scene sent to WeChat is this stand's, WeChat checked the page, and its answer is a picture.
 * @throws ProofError
 */
export async function proveCode(browser: Browser, poster: Uint8Array, paper: string, stand: Stand): Promise<void> {
  const { tenth, blurred } = await spoil(browser, poster);
  await mustRead(poster, `${paper} poster`, stand);
  await mustRead(tenth, `${paper} poster at a tenth of its size`, stand);
  await mustRead(blurred, `blurred ${paper} poster`, stand);
}

export const provePicture = (picture: Uint8Array, stand: Stand): Promise<void> =>
  mustRead(picture, 'picture of the code', stand);
