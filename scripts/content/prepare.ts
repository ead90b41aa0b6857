import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cityFiles } from './cities';
import type { Pack } from '../../src/content/schema/pack';
import { joinRoute } from '../../src/features/planner/join-route';
import { compileContent } from './compile';
import { partEnglish } from './english';
import { packPart } from './pack-part';
import { shipPart } from './ship-part';
import { printFaults } from './fault';
import { routeDocument } from './graph';
import { jsonSchemas } from './json-schema';
import { nextChange, pollFolder } from './poll';
import { makeSearch } from './search';
import { keptModel } from './train/kept-model';

const top = path.resolve(__dirname, '..', '..');
export const dataFolder = path.join(top, 'src/content/data');
export const generated = path.join(top, 'src/content/generated');
const schemas = path.join(top, 'src/content/schema/json');

/** The version in package.json. */
export const version = (): string =>
  (JSON.parse(readFileSync(path.join(top, 'package.json'), 'utf8')) as { version: string }).version;
const today = (): string => new Date().toISOString().slice(0, 10);

/** The pack as it was compiled last. */
export const readPack = (): Pack => JSON.parse(readFileSync(path.join(generated, 'pack.json'), 'utf8')) as Pack;

/** The places that speak for others: of these a reader meets the name before any record has come. */
const layersOf = (places: Pack['places'] = {}): Pack['places'] =>
  Object.fromEntries(Object.entries(places).filter(([adcode]) => adcode.endsWith('0000')));

/** Writes only when the text differs, so that a watcher is not woken for nothing. */
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // the file is new
  }
  if (before !== text) writeFileSync(file, text);
};

/** Writes what the picker's subpackage is built from. */
export const writeCities = (files: Readonly<Record<string, string>>): void =>
  Object.entries(files).forEach(([file, text]) => write(path.join(generated, 'cities', file), text));

/**
 * Compiles the content into `src/content/generated/pack.json` and its parts, and writes the schemas for editors and the
 * drawing of the route finder.
 * @throws Error that lists every fault, with file, line, path and mend; nothing is written then.
 */
export async function prepareContent(): Promise<{ guides: number; claims: number; articles: number }> {
  const { faults, pack, parts, records } = compileContent(dataFolder, version(), today());
  if (!pack || !parts || !records) throw new Error(printFaults(faults));
  for (const [name, schema] of Object.entries(jsonSchemas()))
    write(path.join(schemas, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  write(path.join(top, 'docs/route.md'), routeDocument(joinRoute(pack.routes)));
  write(path.join(generated, 'pack.json'), `${JSON.stringify(pack)}\n`);
  write(
    path.join(generated, 'search.json'),
    `${JSON.stringify(makeSearch(pack, keptModel(path.join(generated, 'learnt.json'))))}\n`,
  );
  // The package has the names of places once, packed (cities/names.json), and of layers the English name as well.
  const core = { ...parts.core, places: layersOf(parts.core.places) };
  // The main package has core in Chinese; its English is a file that readers of English ask for.
  const { main, english } = partEnglish(core);
  for (const [name, part] of Object.entries({ ...parts, core, main: packPart(main), english }))
    write(path.join(generated, 'parts', `${name}.json`), `${JSON.stringify(part)}\n`);
  for (const name of ['help', 'route', 'trust'] as const)
    write(path.join(generated, 'shipped', `${name}.json`), `${JSON.stringify(shipPart(parts[name]))}\n`);
  writeCities(cityFiles(pack, records));
  return {
    guides: pack.guides.length,
    claims: pack.claims.length,
    articles: pack.laws.flatMap((law) => law.articles).length,
  };
}

/** What was compiled: how many guides, statements and articles. */
export type Count = Awaited<ReturnType<typeof prepareContent>>;

/**
 * Compiles the content, and as long as it has a fault waits for a change and tries again.
 * @param tell gets the faults, and that it goes on by itself.
 */
export async function whenPrepared(tell: (text: string) => void): Promise<Count> {
  for (;;) {
    try {
      return await prepareContent();
    } catch (error) {
      tell(`${(error as Error).message}\nMend it and save: this goes on by itself. Ctrl-C ends it.`);
      await nextChange(dataFolder);
    }
  }
}

/**
 * Compiles again on every change of the content. Faults are printed and the last good pack stays.
 * @returns a function that stops it.
 */
export function watchContent(): () => void {
  let faulty = false;
  return pollFolder(dataFolder, () => {
    prepareContent().then(
      () => {
        if (faulty) console.log('The content has no fault any more.');
        faulty = false;
      },
      (error: Error) => {
        faulty = true;
        console.error(`${error.message}\nThe pages show the content as it was before.`);
      },
    );
  });
}
