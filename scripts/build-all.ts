import './content/generated-names';
import { build, environmentFor } from './build';
import { prepareContent } from './content/prepare';
import { makeSharePictures } from './share-pictures';

/** Both builds at once: each keeps one core busy. */
async function buildAll(): Promise<void> {
  environmentFor('weapp', 'production');
  await prepareContent();
  await makeSharePictures();
  await Promise.all([build('weapp'), build('h5')]);
}

buildAll().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
