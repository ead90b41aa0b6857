import { build } from './build';
import { prepareContent } from './content/prepare';
import { makeSharePictures } from './share-pictures';

prepareContent()
  .then(makeSharePictures)
  .then(() => Promise.all([build('weapp'), build('h5')]))
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
