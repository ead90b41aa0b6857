import { createServer, type AddressInfo, type Server } from 'node:net';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../scripts/free-port';
import { needWritable } from '../../scripts/writable';
import { nextChange, pollFolder } from '../../scripts/content/poll';

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'poll-')), 'data');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'a.yaml'), 'a');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

test.each<[string, () => void]>([
  ['a file is changed', () => writeFileSync(path.join(folder, 'a.yaml'), 'longer')],
  ['a file is deleted', () => rmSync(path.join(folder, 'a.yaml'))],
  ['a file is renamed', () => renameSync(path.join(folder, 'a.yaml'), path.join(folder, 'b.yaml'))],
  ['a file comes', () => writeFileSync(path.join(folder, 'c.yaml'), 'c')],
  ['a folder comes', () => mkdirSync(path.join(folder, 'more.yaml'))],
  ['a link that leads nowhere comes', () => symlinkSync(path.join(folder, 'gone'), path.join(folder, 'link.yaml'))],
  ['the folder is deleted', () => rmSync(folder, { recursive: true })],
  ['the folder is moved away', () => renameSync(folder, `${folder}-elsewhere`)],
])('when %s, the watcher is woken', async (_, change) => {
  const woken = nextChange(folder, 5);
  change();
  await woken;
});

test('a folder that was deleted and came back is still watched', async () => {
  let woken = 0;
  let tell: () => void = () => undefined;
  const stop = pollFolder(folder, () => ((woken += 1), tell()), 5);
  const next = () => new Promise<void>((resolve) => (tell = resolve));
  const gone = next();
  rmSync(folder, { recursive: true });
  await gone;
  const back = next();
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'a.yaml'), 'again');
  await back;
  stop();
  expect(woken).toBe(2);
});

describe('a port that is taken', () => {
  const servers: Server[] = [];
  const take = (port: number): Promise<number> =>
    new Promise((resolve) => {
      const server = createServer();
      servers.push(server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
    });
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  test('gives way to the next one that is free', async () => {
    const port = await take(0);
    expect(await freePort(port)).toBeGreaterThan(port);
  });

  test('is told when all that were tried are taken', async () => {
    const port = await take(0);
    await expect(freePort(port, 1)).rejects.toThrow(`Ports ${port} to ${port} are all taken`);
  });
});

test('a file in the place of a folder that is to be written is told, with what to do', () => {
  const place = path.join(mkdtempSync(path.join(tmpdir(), 'writable-')), 'dist');
  writeFileSync(place, '');
  expect(() => needWritable([place])).toThrow(/^Nothing can be written into .*dist \(\w+\)\. Take away/);
  rmSync(place);
  needWritable([place]);
  expect(readdirSync(place)).toEqual([]);
});
