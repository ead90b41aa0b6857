import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { signedText } from '../../../src/state/content-update/signature';

const project = path.resolve(__dirname, '..', '..', '..');

/** The 32 bytes of a public Ed25519 key as hex, as CONTENT_KEYS takes it. */
const publicHex = (key: KeyObject): string =>
  Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');

/**
 * Makes a key pair; the private key goes into a new file (PKCS #8, PEM) that only its owner can read, in a folder that
 * is made where there is none.
 * @returns the public key in hex.
 * @throws Error when the file exists already, or lies inside the project, where a commit could take it along.
 */
export function makeKey(file: string): string {
  const whole = path.resolve(file);
  if (whole.startsWith(project + path.sep))
    throw new Error(`${file} lies inside the project. Keep the key outside, so that it never gets into a commit.`);
  if (existsSync(whole)) throw new Error(`${file} is there already. A key that exists is never replaced.`);
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    mkdirSync(path.dirname(whole), { recursive: true, mode: 0o700 });
    writeFileSync(whole, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new Error(`${file} was not written: ${(error as Error).message}.`);
  }
  return publicHex(privateKey);
}

/** @throws Error when the file holds no private Ed25519 key. */
export function signManifest(manifest: string, file: string): { key: string; signature: string } {
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(file));
  } catch (error) {
    throw new Error(`${file} holds no private key: ${(error as Error).message}`);
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error(
      `${file} holds a key of kind ${String(key.asymmetricKeyType)}; make one with: npm run content -- keygen <file>`,
    );
  return { key: publicHex(key), signature: sign(null, Buffer.from(signedText(manifest)), key).toString('hex') };
}
