import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { build, taro } from './build';
import { prepareContent, watchContent } from './content/prepare';

const port = 10086;
const address = `http://127.0.0.1:${port}/`;

const isFree = (): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

const serve = (): ChildProcess => {
  const child = spawn(process.execPath, [taro, 'build', '--type', 'h5', '--watch'], { env: { ...process.env, TARO_ENV: 'h5', NODE_ENV: 'development' } });
  let told = false;
  const listen = (chunk: Buffer) => {
    const text = chunk.toString();
    if (/error/i.test(text) && !/0 error/i.test(text)) process.stderr.write(text);
    if (!told && /compiled/i.test(text)) {
      told = true;
      console.log(`\nIn a browser: ${address}  (changes appear by themselves; Ctrl-C ends it)`);
    }
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return child;
};

async function start(): Promise<void> {
  if (!(await isFree())) throw new Error(`Port ${port} is taken. Close what uses it, then run npm start again.`);
  const count = await prepareContent();
  console.log(`Content checked: ${count.guides} guides, ${count.claims} claims, ${count.articles} articles.`);
  console.log('Building the WeChat package …');
  await build('weapp');
  console.log(`In WeChat: ${path.resolve('dist/weapp')} is built. Open WeChat DevTools, choose “Import project”, take this folder, and use the test AppID.`);
  console.log('Building the browser version …');
  const stopWatching = watchContent();
  const child = serve();
  const end = () => {
    stopWatching();
    child.kill();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  child.once('exit', (code) => {
    stopWatching();
    process.exitCode = code ?? 0;
  });
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
