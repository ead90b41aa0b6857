import { pages } from '../../scripts/pages';
import { expectTranscript, readOn } from '../support/transcript';
import { closeDoors, openDoors, visit } from './visit';

beforeAll(openDoors);
afterAll(closeDoors);

test.each(pages.map(({ name, hash }) => [name, hash]))(
  "%s in the browser's accessibility tree is as kept in test/transcripts",
  async (name, hash) => {
    const site = await visit(hash, { now: readOn });
    const tree = await site.page.locator('main:visible').ariaSnapshot();
    await site.close();
    expectTranscript(`browser-zh/${name}`, tree);
  },
);
