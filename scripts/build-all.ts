import './content/generated-names';
import { build, environmentFor, hasSettings, plainSettings } from './build';
import { prepareContent } from './content/prepare';
import { makeSharePictures } from './share-pictures';
import { needWritable } from './writable';

/**
 * Both builds at once: each keeps one core busy. With an operator's settings the tests need builds without them as
 * well, since most of them say what those show.
 */
async function buildAll(): Promise<void> {
  environmentFor('weapp', 'production');
  needWritable();
  await prepareContent();
  await makeSharePictures();
  await Promise.all([build('weapp'), build('h5')]);
  if (!hasSettings()) return;
  await Promise.all(
    (['weapp', 'h5'] as const).map((type) => build(type, { ...plainSettings, OUTPUT_ROOT: `dist/plain/${type}` })),
  );
}

buildAll().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
