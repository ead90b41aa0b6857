import { isDeepStrictEqual } from 'node:util';
import { payloadOfLink } from '../../src/features/launch/web-link';
import { seenFrom, shaken } from './poster/camera';
import { papers, reachMetres, type Paper } from './poster/paper';
import { readCodes } from './read-code';
import type { Stand } from './stands';

/** A code that does not lead where it should. Nothing is written then. */
export class ProofError extends Error {}

/** Throws unless exactly the stand's address is read out of the picture, and leads to the stand's door. */
async function mustRead(picture: Uint8Array, what: string, stand: Stand): Promise<void> {
  const found = await readCodes(picture);
  const [link] = found;
  if (found.length !== 1 || link !== stand.link || !isDeepStrictEqual(payloadOfLink(link), stand.door)) {
    const said = found.length === 0 ? 'as nothing' : `“${found.join('”, “')}”`;
    throw new ProofError(
      `${stand.folder}: the code on the ${what} reads ${said}, not “${stand.link}”.\n` +
        '    mend: use a shorter --base, so that the code has fewer and larger squares',
    );
  }
}

/**
 * Decodes the plain code: from the poster at print size, as a phone's camera sees it from as far away as the poster
 * says, and as one that moves. The round mini-program code is not decoded: its format is WeChat's own and no published
 * decoder reads it. What holds for it instead: the scene sent to WeChat is this stand's, WeChat checked the page, and
 * its answer is a whole square picture.
 * @throws ProofError
 */
export async function proveCode(
  poster: Uint8Array,
  paper: Paper,
  place: 'alone' | 'beside',
  stand: Stand,
): Promise<void> {
  const { width } = papers[paper];
  const metres = reachMetres(paper, place);
  await mustRead(poster, `${paper} poster`, stand);
  await mustRead(await seenFrom(poster, width, metres), `${paper} poster from ${metres} m`, stand);
  if (place === 'alone') await mustRead(await shaken(poster, width), `${paper} poster before a moving camera`, stand);
}

export const provePicture = (picture: Uint8Array, stand: Stand): Promise<void> =>
  mustRead(picture, 'picture of the code', stand);
