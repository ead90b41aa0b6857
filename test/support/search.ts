import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchData } from '../../src/content/schema/sounds';
import { top } from './dist';

/** What the search needs beside the content, as it was made for this build. */
export const searchData = JSON.parse(
  readFileSync(path.join(top, 'src/content/generated/search.json'), 'utf8'),
) as SearchData;
