import './content/generated-names';
import path from 'node:path';
import { environmentFor } from './build';
import { prepareContent, watchContent } from './content/prepare';
import { buildLivePackage } from './live';
import { makeSharePictures } from './share-pictures';
import { needWritable } from './writable';

const output = 'dist/live-weapp';
const time = (): string => new Date().toTimeString().slice(0, 8);

async function develop(): Promise<void> {
  environmentFor('weapp', 'development');
  needWritable();
  await prepareContent();
  await makeSharePictures();
  console.log('Building the WeChat package …');
  const stopWatching = watchContent();
  const { child, ready } = buildLivePackage(output, () => console.log(`Built at ${time()}.`));
  const end = () => child.kill();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  child.once('exit', (code) => {
    stopWatching();
    process.exitCode = code ?? 0;
  });
  await ready;
  console.log(
    `In WeChat DevTools, choose “Import project” and take ${path.resolve(output)}.\n` +
      'It follows each change of code and content by itself; Ctrl-C ends it.\n' +
      'To upload, use dist/weapp from npm run build: this package is larger.',
  );
}

develop().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
