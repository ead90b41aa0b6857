import './content/generated-names';
import path from 'node:path';
import { build, environmentFor } from './build';
import { dayFrom, readOptions } from './content/commands/options';
import { nextChange } from './content/poll';
import { watchContent, whenPrepared } from './content/prepare';
import { freePort } from './free-port';
import { makeSharePictures } from './share-pictures';
import { serveLive } from './live';
import { needWritable } from './writable';

const usualPort = 10086;
const sources = path.resolve(__dirname, '..', 'src');

/** Builds the package for DevTools. A fault in it is told, and the pages in the browser come all the same. */
async function buildPackage(): Promise<void> {
  console.log('Building the WeChat package …');
  try {
    await build('weapp');
    console.log(
      `In WeChat: ${path.resolve('dist/weapp')} is built. ` +
        'Open WeChat DevTools, choose “Import project”, take this folder, and use the test AppID.',
    );
  } catch (error) {
    console.error(`${(error as Error).message}\nThe WeChat package was not built. The browser version follows.`);
  }
}

/** Serves the pages until Ctrl-C. When Taro ends by itself, it is started again after the next change in `src`. */
async function serve(port: number, onDay: string | undefined): Promise<void> {
  let ended = false;
  while (!ended) {
    const { child, ready } = serveLive(port, onDay);
    const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const end = () => {
      ended = true;
      child.kill();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    await ready.then(
      () => {
        console.log(`\nIn a browser: http://127.0.0.1:${port}/  (changes appear by themselves; Ctrl-C ends it)`);
        if (onDay) console.log(`It stands on ${onDay}, not on today.`);
      },
      (error: Error) => console.error(error.message),
    );
    await exit;
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
    if (ended) return;
    console.error('The live server ended. It starts again after the next change in src; Ctrl-C ends it.');
    await nextChange(sources);
  }
}

async function start(): Promise<void> {
  const { options } = readOptions(process.argv.slice(2), ['on']);
  const onDay = options.on && dayFrom(options.on);
  environmentFor('weapp', 'production');
  needWritable();
  const port = await freePort(usualPort);
  if (port !== usualPort) console.log(`Port ${usualPort} is taken: ${port} is used instead.`);
  const count = await whenPrepared(console.error);
  await makeSharePictures();
  console.log(`Content checked: ${count.guides} guides, ${count.claims} claims, ${count.articles} articles.`);
  await buildPackage();
  console.log('Building the browser version …');
  const stopWatching = watchContent();
  await serve(port, onDay);
  stopWatching();
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
