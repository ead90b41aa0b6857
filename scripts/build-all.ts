import { build, hasSettings, plainSettings } from './build';
import { prepareContent } from './content/prepare';
import { makeSharePictures } from './share-pictures';

/** With an operator's settings the tests need a build without them as well: most of them say what that one shows. */
async function buildAll(): Promise<void> {
  await prepareContent();
  await makeSharePictures();
  for (const type of ['weapp', 'h5'] as const) {
    await build(type);
    if (hasSettings()) await build(type, { ...plainSettings, OUTPUT_ROOT: `dist/plain/${type}` });
  }
}

buildAll().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
