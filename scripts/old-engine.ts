import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { brotliDecompressSync } from 'node:zlib';
import { serveFolder } from './serve';
import { usualAnswers } from './usual-answers';

/** The oldest Chromium that npm ships for Linux: 80, with headless mode only. */
const shipped = 'chrome-aws-lambda@2.1.1';
const cache = path.resolve('node_modules/.cache/old-chromium');
const pictures = path.resolve('dist/old-engine');

/** Unpacks the browser and its libraries once. @returns the path of the program. */
function oldChromium(): string {
  const program = path.join(cache, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  execFileSync('npm', ['pack', shipped, '--silent'], { cwd: cache });
  execFileSync('tar', ['xzf', 'chrome-aws-lambda-2.1.1.tgz'], { cwd: cache });
  const unpacked = (name: string) => brotliDecompressSync(readFileSync(path.join(cache, 'package/bin', name)));
  writeFileSync(path.join(cache, 'aws.tar'), unpacked('aws.tar.br'));
  execFileSync('tar', ['xf', 'aws.tar'], { cwd: cache });
  writeFileSync(program, unpacked('chromium.br'));
  chmodSync(program, 0o755);
  return program;
}

type Send = (method: string, params?: object) => Promise<Readonly<Record<string, unknown>>>;

/** Starts the browser and speaks to its first page through a pipe. */
async function openPage(told: (event: string) => void): Promise<{ send: Send; close(): void }> {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--remote-debugging-pipe'];
  const child = spawn(oldChromium(), flags, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, LD_LIBRARY_PATH: path.join(cache, 'lib') },
  });
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (answer: Readonly<Record<string, unknown>>) => void>();
  let rest = '';
  output.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as { id?: number; method?: string; result?: Readonly<Record<string, unknown>> };
      if (message.id !== undefined) waiting.get(message.id)?.(message.result ?? {});
      else if (/exception|loadingFailed/i.test(message.method ?? '') && !part.includes('"canceled":true'))
        // What the page before still asked for ends with it.
        told(part.slice(0, 600));
    }
  });
  let id = 0;
  const session: { sessionId?: unknown } = {};
  const send: Send = (method, params = {}) =>
    new Promise((resolve) => {
      id += 1;
      waiting.set(id, resolve);
      input.write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    });
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  session.sessionId = (await send('Target.attachToTarget', { targetId, flatten: true })).sessionId;
  return { send, close: () => void child.kill() };
}

const pages = [
  ['home', ''],
  ['guide', '#/pages/guide/index?id=wechat'],
  ['checklist', '#/pages/checklist/index'],
  ['finder', '#/pages/route/finder/index'],
  ['plan', `#/pages/route/plan/index?${new URLSearchParams(usualAnswers).toString()}`],
  ['search', '#/pages/help/search/index'],
  ['trouble', '#/pages/help/trouble/index'],
  ['all', '#/pages/help/all/index'],
] as const;

const waitMs = 4000;
const settled = () => new Promise((resolve) => setTimeout(resolve, waitMs));

/** Opens the built pages in an old Chromium, prints what went wrong there, and leaves pictures in dist/old-engine. */
async function main(): Promise<void> {
  const site = mkdtempSync(path.join(tmpdir(), 'old-engine-'));
  cpSync('dist/h5', site, { recursive: true });
  cpSync(path.dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json')), path.join(site, 'font'), {
    recursive: true,
  });
  const served = await serveFolder(site);
  const problems: string[] = [];
  const { send, close } = await openPage((event) => problems.push(event));
  const run = async (expression: string) =>
    ((await send('Runtime.evaluate', { expression, returnByValue: true })) as { result?: { value?: unknown } }).result
      ?.value;
  const picture = async (name: string) => {
    const { data } = await send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(path.join(pictures, `${name}.png`), Buffer.from(String(data), 'base64'));
  };
  mkdirSync(pictures, { recursive: true });
  for (const domain of ['Page', 'Runtime', 'Network', 'DOM']) await send(`${domain}.enable`);
  await send('Emulation.setDeviceMetricsOverride', { width: 375, height: 1400, deviceScaleFactor: 1, mobile: true });
  console.log(String(await run('navigator.userAgent')));
  for (const [name, hash] of pages) {
    await send('Page.navigate', { url: 'about:blank' });
    await send('Page.navigate', { url: `${served.address}/${hash}` });
    await settled();
    await run(`document.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="font/index.css">');
      document.body.style.setProperty('font-family', '"Noto Sans SC Variable"', 'important');
      document.querySelectorAll('main').forEach((main) => (main.style.fontFamily = '"Noto Sans SC Variable"'));`);
    if (name === 'search') {
      await run(`document.querySelector('input').focus()`);
      await send('Input.insertText', { text: '医保断了怎么办' });
    }
    await settled();
    const words = String(await run(`document.querySelector('h1') ? document.body.innerText : ''`));
    console.log(`${name}: ${words.length} letters; ${words.replace(/\s+/g, ' ').slice(0, 60)}`);
    await picture(name);
  }
  close();
  await served.close();
  rmSync(site, { recursive: true });
  console.log(problems.length === 0 ? 'no problem' : problems.join('\n'));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
