import { fetchText, settings } from '@/platform';
import { partNames, type Part, type PartName } from '@/content/published';
import { faultOfPack } from './complete';
import { fail, failures, isFailure, type Failure } from './failure';
import { filePathOf, type Manifest } from './manifest';
import { verifyPart } from './verify';

const timeoutMs = 15_000;

/** Fetches one file of the operator's host; reads at most so many bytes. */
export async function fetchFile(path: string, maxBytes: number): Promise<string | Failure> {
  const result = await fetchText(`${settings.contentAddress}/${path}`, { bytes: maxBytes, milliseconds: timeoutMs });
  return result.ok ? result.value : fail(failures.find((reason) => reason === result.reason) ?? 'offline');
}

/** The texts of a pack by part name. */
export type PackTexts = Readonly<Record<PartName, string>>;

/**
 * Fetches a pack and holds it against its manifest, the schema and the rules of a whole pack. Nothing is kept yet, so
 * that a pack which is cut off or refused leaves nothing behind.
 */
export async function downloadPack(manifest: Manifest): Promise<PackTexts | Failure> {
  const texts: Partial<Record<PartName, string>> = {};
  const parts: Partial<Record<PartName, Part>> = {};
  for (const name of partNames) {
    const file = manifest.parts[name];
    if (!file) return fail('does-not-fit', name);
    const text = await fetchFile(filePathOf(name, file), file.bytes);
    if (typeof text !== 'string') return text;
    const verified = verifyPart(text, file, name);
    if (isFailure(verified)) return verified;
    texts[name] = text;
    parts[name] = verified.part;
  }
  const lacking = faultOfPack(parts as Record<PartName, Part>, manifest);
  return lacking === undefined ? (texts as Record<PartName, string>) : fail('incomplete', lacking);
}
