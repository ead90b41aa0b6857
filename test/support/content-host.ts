import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { signPack, writePack } from '../../scripts/content/publish/folder';
import { makeKey } from '../../scripts/content/publish/key';
import type { CityRecord } from '../../src/content/schema/city';
import { partNames, type PartName } from '../../src/content/kinds';
import type { Pack, Part } from '../../src/content/schema/pack';
import { filePathOf, type Envelope, type Manifest } from '../../src/state/content-update/manifest';
import { top } from './dist';
import { pack } from './pack';

/** The words that a published pack changes, so that a test sees which content is on the screen. */
export const changed = { zh: '这句话是更新来的', en: 'This sentence came as an update' };

const generated = (name: PartName): Part =>
  JSON.parse(readFileSync(path.join(top, `src/content/generated/parts/${name}.json`), 'utf8')) as Part;

const shippedBeijing = JSON.parse(
  readFileSync(path.join(top, 'src/content/generated/cities/110000.json'), 'utf8'),
) as CityRecord;
const beijing: CityRecord = {
  ...shippedBeijing,
  hash: '0123456789ab',
  city: { ...shippedBeijing.city, name: { zh: '更新来的北京', en: 'Beijing as updated' } },
};

/** How the host behaves; `normal` serves what lies in its folder. */
export type Behaviour = 'normal' | 'cut-parts' | 'no-answer' | 'endless' | 'empty' | 'gone' | 'elsewhere';

/** Changes the parts of a pack before it is written, as a signer who makes a mistake, or who means harm, would. */
export type EditParts = (parts: Record<PartName, Part>) => Record<PartName, Part>;

/** A plain static host of published content on this machine, with keys of its own. */
export class ContentHost {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'published-'));
  private readonly safe = mkdtempSync(path.join(tmpdir(), 'keys-'));
  readonly asked: string[] = [];
  behaviour: Behaviour = 'normal';
  private readonly keys = new Map<string, string>();
  private readonly hosts: string[] = [];
  private readonly server = createServer((request, response) => {
    this.hosts.push(request.headers.host ?? '');
    this.answer(request.url ?? '/', response);
  });

  /** @returns the public key. The private one lies in a folder of the system that `close` removes. */
  key(name: string): string {
    const known = this.keys.get(name);
    if (known) return known;
    const made = makeKey(this.keyFile(name));
    this.keys.set(name, made);
    return made;
  }

  keyFile(name: string): string {
    return path.join(this.safe, `${name}.pem`);
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${this.port()}`;
  }

  /** How many requests came for a host of that name. */
  askedAt(name: string): number {
    return this.hosts.filter((host) => host.startsWith(`${name}:`)).length;
  }

  private port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    for (const folder of [this.folder, this.safe]) rmSync(folder, { recursive: true });
  }

  /** Publishes the content of this build with another title on the first page. */
  publish({
    version,
    keys = ['first'],
    schema = 1,
    expires,
    edit = (parts) => parts,
  }: {
    version: string;
    keys?: readonly string[];
    schema?: number;
    expires?: string;
    edit?: EditParts;
  }): Manifest {
    const parts = Object.fromEntries(partNames.map((name) => [name, generated(name)])) as Record<PartName, Part>;
    const core = { ...parts.core, version, strings: { ...parts.core.strings, 'home-title': changed } };
    const manifest = writePack(
      this.folder,
      { ...pack, schema: schema as Pack['schema'], version },
      edit({ ...parts, core }),
      [beijing],
      expires,
    );
    for (const name of keys) {
      this.key(name);
      signPack(this.folder, this.keyFile(name));
    }
    this.behaviour = 'normal';
    this.asked.length = 0;
    return manifest;
  }

  change(file: string, edit: (text: string) => string): void {
    const whole = path.join(this.folder, file);
    writeFileSync(whole, edit(readFileSync(whole, 'utf8')));
  }

  changePart(manifest: Manifest, edit: (text: string) => string): void {
    const file = manifest.parts.core;
    if (file) this.change(filePathOf('core', file), edit);
  }

  changeEnvelope(edit: (envelope: Envelope) => Envelope): void {
    this.change('manifest.json', (text) => JSON.stringify(edit(JSON.parse(text) as Envelope)));
  }

  private answer(url: string, response: ServerResponse): void {
    this.asked.push(url);
    response.setHeader('access-control-allow-origin', '*');
    if (this.behaviour === 'no-answer') return;
    if (this.behaviour === 'empty') return void response.end('');
    if (this.behaviour === 'elsewhere')
      return void response.writeHead(302, { location: `http://localhost:${this.port()}${url}` }).end();
    if (this.behaviour === 'endless')
      return void response.writeHead(200, { 'content-length': 50_000_000 }).write('x'.repeat(200_000));
    try {
      if (this.behaviour === 'gone') throw new Error('gone');
      const body = readFileSync(path.join(this.folder, path.normalize(url)));
      response.end(
        this.behaviour === 'cut-parts' && url.startsWith('/parts/') ? body.subarray(0, body.length / 2) : body,
      );
    } catch {
      response.writeHead(404).end('not found');
    }
  }
}
