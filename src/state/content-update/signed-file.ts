import { utf8 } from './bytes';
import { fail, type Failure } from './failure';
import type { PublishedFile } from './manifest';
import { hashOf } from './signature';

/**
 * What is wrong with a text that has to have the length and the hash which a manifest gives; undefined when
 * nothing.
 */
export function verifyBytes(text: string, file: PublishedFile): Failure | undefined {
  const { length } = utf8(text);
  if (length < file.bytes) return fail(length === 0 ? 'empty' : 'truncated');
  if (length > file.bytes) return fail('too-large');
  return hashOf(text) === file.hash ? undefined : fail('tampered');
}

/** Whether a kept text is, letter by letter, the file that was signed. Its form was checked when it was taken. */
export const isUnchanged = (text: string, file: PublishedFile): boolean => verifyBytes(text, file) === undefined;
