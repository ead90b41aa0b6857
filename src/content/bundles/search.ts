import data from '../generated/search.json';
import type { SearchData } from '../schema/sounds';

/** Sounds of characters and the articles' plain sentences: what the search page needs beside the part `help`. */
export const searchData = data as unknown as SearchData;
