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
import { filePathOf, type Envelope, type Manifest } from '../../src/features/content-update/manifest';
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
  private readonly server = createServer((request, response) => this.answer(request.url ?? '/', response));

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

const without =
  (name: PartName, list: string): EditParts =>
  (parts) => ({ ...parts, [name]: { ...parts[name], [list]: Array.isArray(parts[name][list as 'claims']) ? [] : {} } });

const coreWith =
  (change: object): EditParts =>
  (parts) => ({ ...parts, core: { ...parts.core, ...change } });

/** Every pack that must be refused: how it comes about, and the reason that the about page gives. */
export const badPacks: readonly (readonly [string, string, (host: ContentHost) => void])[] = [
  ['an older version', 'older', (host) => void host.publish({ version: '0.0.9' })],
  [
    'a part cut short',
    'truncated',
    (host) => void (host.publish({ version: '9.0.0' }), (host.behaviour = 'cut-parts')),
  ],
  [
    'a part with one word changed',
    'tampered',
    (host) => host.changePart(host.publish({ version: '9.0.0' }), (text) => text.replace('更新', '改动')),
  ],
  [
    'a manifest with another version written in',
    'tampered',
    (host) => (
      host.publish({ version: '0.0.9' }),
      host.changeEnvelope((it) => ({ ...it, manifest: it.manifest.replace('0.0.9', '9.0.9') }))
    ),
  ],
  ['a key that is not accepted', 'unknown-key', (host) => void host.publish({ version: '9.0.0', keys: ['foreign'] })],
  ['no signature', 'unknown-key', (host) => void host.publish({ version: '9.0.0', keys: [] })],
  ['a schema of a later app', 'unknown-schema', (host) => void host.publish({ version: '9.0.0', schema: 2 })],
  [
    'a manifest that never ends',
    'too-large',
    (host) => void (host.publish({ version: '9.0.0' }), (host.behaviour = 'endless')),
  ],
  ['an empty manifest', 'empty', (host) => void (host.publish({ version: '9.0.0' }), (host.behaviour = 'empty'))],
  [
    'a manifest that is not JSON',
    'damaged',
    (host) => (host.publish({ version: '9.0.0' }), host.change('manifest.json', () => '<html>captive portal</html>')),
  ],
  ['no manifest', 'missing', (host) => void (host.publish({ version: '9.0.0' }), (host.behaviour = 'gone'))],
  [
    'a server that does not answer',
    'slow',
    (host) => void (host.publish({ version: '9.0.0' }), (host.behaviour = 'no-answer')),
  ],
  [
    'an answer that leads to another host',
    'redirected',
    (host) => void (host.publish({ version: '9.0.0' }), (host.behaviour = 'elsewhere')),
  ],
  [
    'a list whose last day is over',
    'expired',
    (host) => void host.publish({ version: '9.0.0', expires: '2026-01-01' }),
  ],
  ...(
    [
      ['core', 'guides'],
      ['core', 'hotlines'],
      ['core', 'strings'],
      ['help', 'families'],
      ['trust', 'laws'],
      ['route', 'routes'],
    ] as const
  ).map(
    ([name, list]) =>
      [
        `a pack signed without ${name}.${list}`,
        'incomplete',
        (host: ContentHost) => void host.publish({ version: '9.0.0', edit: without(name, list) }),
      ] as const,
  ),
  [
    'a core without a version',
    'incomplete',
    (host) => void host.publish({ version: '9.0.0', edit: coreWith({ version: undefined }) }),
  ],
  [
    'a core of another version',
    'incomplete',
    (host) => void host.publish({ version: '9.0.0', edit: coreWith({ version: '8.0.0' }) }),
  ],
  [
    'a core of other content',
    'incomplete',
    (host) => void host.publish({ version: '9.0.0', edit: coreWith({ hash: '000000000000' }) }),
  ],
  [
    'parts that the signer exchanged',
    'does-not-fit',
    (host) =>
      void host.publish({ version: '9.0.0', edit: (parts) => ({ ...parts, help: parts.trust, trust: parts.help }) }),
  ],
  [
    'an id that leads nowhere',
    'incomplete',
    (host) =>
      void host.publish({
        version: '9.0.0',
        edit: (parts) => ({
          ...parts,
          core: { ...parts.core, hotlines: parts.core.hotlines?.slice(1) },
        }),
      }),
  ],
  ...[
    'javascript:alert(1)',
    'vbscript:x',
    'intent://x',
    'file:///etc/passwd',
    'view-source:https://x.cn',
    'data:text/html,x',
  ].map(
    (scheme) =>
      [
        `an entrance by ${scheme}`,
        'does-not-fit',
        (host: ContentHost) =>
          void host.publish({
            version: '9.0.0',
            edit: (parts) => ({
              ...parts,
              core: {
                ...parts.core,
                entrances: parts.core.entrances?.map((entrance) =>
                  entrance.scheme ? { ...entrance, scheme, testedOn: '2026-11-24', testedWith: 'x' } : entrance,
                ),
              },
            }),
          }),
      ] as const,
  ),
];

/** One of them for each reason, for tests that take long. */
export const badPackPerReason = badPacks.filter(
  ([, reason], index) => badPacks.findIndex(([, other]) => other === reason) === index,
);
