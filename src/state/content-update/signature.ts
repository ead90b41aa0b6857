import nacl from 'tweetnacl';
import { fromHex, toHex, utf8 } from './bytes';

/** Name of a file by its content: the first 256 bits of SHA-512, in hex. */
export const hashOf = (text: string): string => toHex(nacl.hash(utf8(text)).subarray(0, 32));

/**
 * What is signed: the manifest after a line that says what it is, so that the key's signature on anything else does not
 * count here.
 */
export const signedText = (manifest: string): string => `leaving-job-content/1\n${manifest}`;

/**
 * Whether an Ed25519 signature (RFC 8032) over a manifest is by the owner of a key.
 * @param signature 128 hex digits.
 * @param key the public key, 64 hex digits.
 */
export const isSignedBy = (manifest: string, signature: string, key: string): boolean =>
  nacl.sign.detached.verify(utf8(signedText(manifest)), fromHex(signature), fromHex(key));
