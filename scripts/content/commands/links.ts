import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkLinks, type Looked } from '../editor/links';
import { loadEntries, placeOf } from '../editor/load';
import type { Entry } from '../shape';
import { dataFolder } from '../prepare';
import type { Command } from './command';
import { dayFrom } from './options';

const cacheFile = path.resolve(__dirname, '..', '..', '..', '.cache', 'links.json');

const readCache = (): Record<string, Looked> => {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8')) as Record<string, Looked>;
  } catch {
    return {};
  }
};

/** Every web address in a value, however deep. */
const addressesIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? /^https?:\/\/\S+$/.test(value)
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(addressesIn)
      : [];

export const links: Command = {
  usage: '                               looks at every address, politely; good answers are kept for a week',
  run: async () => {
    const places = new Map<string, string>();
    for (const list of Object.values(loadEntries(dataFolder)) as Entry<unknown>[][])
      for (const entry of list) for (const address of addressesIn(entry.value)) places.set(address, placeOf(entry));
    const cache = readCache();
    const found = await checkLinks([...places.keys()], {
      pause: 2000,
      timeout: 20_000,
      today: dayFrom(undefined),
      cache,
    });
    mkdirSync(path.dirname(cacheFile), { recursive: true });
    writeFileSync(cacheFile, JSON.stringify(Object.fromEntries(found.map((looked) => [looked.address, looked]))));
    const odd = found.filter(({ verdict }) => verdict !== 'fine');
    return [
      `${found.length} addresses, ${odd.length} to look at.`,
      ...odd.map(
        ({ address, verdict, detail }) => `${places.get(address) ?? ''}  ${verdict}: ${detail}\n    ${address}`,
      ),
    ].join('\n');
  },
};
