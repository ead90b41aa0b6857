import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { freePort } from '../../scripts/free-port';
import { filesBelow, h5Dist, top } from '../support/dist';

const sample = (name: string) => readFileSync(path.join(top, 'docs/hosting', name), 'utf8');
const forEver = 'public, max-age=31536000, immutable';
const isForEver = (file: string) => /^(js|css)\//.test(file);
/** What is smaller gains nothing. */
const worthMinBytes = 512;
/** One file of each folder and ending of the build. */
const kinds = [...new Map(filesBelow(h5Dist).map((file) => [path.dirname(file) + path.extname(file), file])).values()];

test('by _headers each file of the build has one rule on caching, or the host’s own: ask each time', () => {
  const rules = sample('_headers')
    .split(/^(?=\/)/m)
    .slice(1)
    .map((rule) => rule.trim().split(/\n\s*/));
  const faults = filesBelow(h5Dist).filter((file) => {
    const said = rules
      .filter(([where = '']) => `/${file}`.startsWith(where.replace('*', '')))
      .flatMap(([, ...lines]) => lines.filter((line) => line.startsWith('Cache-Control: ')));
    return said.join() !== (isForEver(file) ? `Cache-Control: ${forEver}` : '');
  });
  expect(faults).toEqual([]);
});

const nginx = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find((file) => existsSync(file));
if (!nginx) console.warn('nginx is not on this machine: docs/hosting/nginx.conf was not tried.');

(nginx ? describe : describe.skip)('by nginx.conf, in nginx', () => {
  const folder = path.join(top, 'dist/hosting');
  const part = 'parts/core-0123456789abcdef.json';
  let server: ChildProcess;
  let port = 0;

  interface Answer {
    readonly status: number | undefined;
    readonly headers: IncomingHttpHeaders;
    readonly bytes: number;
  }
  const ask = (place: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path: place, headers: { 'accept-encoding': 'gzip' } }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, bytes }));
      }).once('error', reject);
    });

  beforeAll(async () => {
    port = await freePort(18_080);
    mkdirSync(path.join(folder, 'public/parts'), { recursive: true });
    for (const file of ['manifest.json', part])
      writeFileSync(path.join(folder, 'public', file), JSON.stringify({ text: '社保'.repeat(2000) }));
    const site = sample('nginx.conf')
      .replace(/listen 443 ssl http2;.*/, `listen 127.0.0.1:${port};`)
      .replace(/ssl_certificate.*/g, '')
      .replaceAll('/srv/guide/h5/', `${h5Dist}/`)
      .replaceAll('/srv/guide/public/', `${folder}/public/`);
    expect(site).not.toMatch(/ssl;|\/srv\//);
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const types = 'text/html html; text/css css; application/javascript js; application/json json; text/plain txt;';
    writeFileSync(
      path.join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; types { ${types} }
      ${kept.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')} ${site} }`,
    );
    server = spawn(nginx!, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'inherit' });
    while (!(await ask('/').catch(() => undefined))) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });

  test.each(kinds)('%s comes compressed, and is cached as its name allows', async (file) => {
    const { status, headers, bytes } = await ask(`/guide/${file}`);
    expect([status, headers['cache-control']]).toEqual([200, isForEver(file) ? forEver : 'no-cache']);
    const { size } = statSync(path.join(h5Dist, file));
    if (file.endsWith('.txt') || size < worthMinBytes) return;
    expect(headers['content-encoding']).toBe('gzip');
    expect(bytes).toBeLessThan(size / 2);
  });

  test('the folder answers with the first page, and without its last slash leads there', async () => {
    expect((await ask('/guide/')).headers).toMatchObject({ 'cache-control': 'no-cache', 'content-encoding': 'gzip' });
    expect((await ask('/guide')).headers.location).toMatch(/\/guide\/$/);
  });

  test('packs may be asked from other hosts: the list is fresh within minutes, a part never changes', async () => {
    const open = { 'access-control-allow-origin': '*', 'content-encoding': 'gzip' };
    expect((await ask('/content/manifest.json')).headers).toMatchObject({
      ...open,
      'cache-control': 'public, max-age=300',
    });
    expect((await ask(`/content/${part}`)).headers).toMatchObject({ ...open, 'cache-control': forEver });
  });

  test.each(['/guide/nothing.html', '/guide/js/nothing.js', '/content/nothing.json', '/content/parts/nothing.json'])(
    '%s, which is not there, is a 404 that nobody keeps',
    async (place) => {
      const { status, headers } = await ask(place);
      expect([status, headers['cache-control']]).toEqual([404, undefined]);
    },
  );
});
