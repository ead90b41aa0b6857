import { pages } from '../../scripts/pages';
import { expectTranscript, readOn } from '../support/transcript';
import { closeDoors, openDoors, openReader, type Reader } from './visit';

let reader: Reader;
beforeAll(async () => {
  await openDoors();
  reader = await openReader({ now: readOn });
});
afterAll(closeDoors);

test.each(pages.map(({ name, hash }) => [name, hash]))(
  "%s in the browser's accessibility tree is as kept in test/transcripts",
  async (name, hash) => {
    const { page } = await reader.read(hash);
    const tree = await page.locator('main:visible').ariaSnapshot();
    expectTranscript(`browser-zh/${name}`, tree);
  },
);
