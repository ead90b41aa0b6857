import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fill, languages, spokenDay } from '../../src/content/words';
import { top } from './dist';
import { pack } from './pack';

/** Where it is kept what a screen reader says on each page. */
const folder = path.join(top, 'test/transcripts');

/** The day on which pages are read aloud: what is said of months and review days must not change by itself. */
export const readOn = Date.parse('2026-11-24T12:00:00+08:00');

/** Where a page says when the content was built, as it is said that day. */
const builtSaid = languages.map((language) =>
  fill(pack.strings['about-version']![language], {
    version: pack.version,
    hash: pack.hash,
    day: spokenDay(pack.builtOn, language),
  }),
);

/** Without what every build has anew: the hash of the content, and the day of the build. */
const lasting = (heard: string): string =>
  builtSaid.reduce((text, said) => text.replaceAll(said, '<built>'), heard).replaceAll(pack.hash, '<hash>');

/**
 * The transcript kept under a name, and what was heard now. With `ACCEPT=1` what was heard becomes the one that is
 * kept.
 */
function transcript(name: string, heard: string): { readonly kept: string; readonly heard: string } {
  const file = path.join(folder, `${name}.txt`);
  const now = `${lasting(heard).trim()}\n`;
  if (process.env.ACCEPT === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, now);
  }
  return { kept: existsSync(file) ? readFileSync(file, 'utf8') : '', heard: now };
}

/**
 * Holds what was heard now against the transcript kept under a name.
 * @throws Error with the difference, and with what to do when the page is right and the transcript is old.
 */
export function expectTranscript(name: string, heard: string): void {
  const now = transcript(name, heard);
  try {
    expect(now.heard).toBe(now.kept);
  } catch (error) {
    const advice = `If the page is right now, npm run accept writes test/transcripts/${name}.txt anew.`;
    throw new Error(`${(error as Error).message}\n\n${advice}`, { cause: error });
  }
}
