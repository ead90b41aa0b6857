import './content/generated-names';
import { createServer } from 'node:net';
import path from 'node:path';
import { build, environmentFor } from './build';
import { dayFrom, readOptions } from './content/commands/options';
import { prepareContent, watchContent } from './content/prepare';
import { makeSharePictures } from './share-pictures';
import { serveLive } from './live';

const port = 10086;
const address = `http://127.0.0.1:${port}/`;

const isFree = (): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

async function start(): Promise<void> {
  const { options } = readOptions(process.argv.slice(2), ['on']);
  const onDay = options.on && dayFrom(options.on);
  environmentFor('weapp', 'production');
  if (!(await isFree())) throw new Error(`Port ${port} is taken. Close what uses it, then run npm start again.`);
  const count = await prepareContent();
  await makeSharePictures();
  console.log(`Content checked: ${count.guides} guides, ${count.claims} claims, ${count.articles} articles.`);
  console.log('Building the WeChat package …');
  await build('weapp');
  console.log(
    `In WeChat: ${path.resolve('dist/weapp')} is built. ` +
      'Open WeChat DevTools, choose “Import project”, take this folder, and use the test AppID.',
  );
  console.log('Building the browser version …');
  const stopWatching = watchContent();
  const { child, ready } = serveLive(port, onDay);
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
  await ready;
  console.log(`\nIn a browser: ${address}  (changes appear by themselves; Ctrl-C ends it)`);
  if (onDay) console.log(`It stands on ${onDay}, not on today.`);
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
