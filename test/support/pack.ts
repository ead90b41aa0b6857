import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pack } from '../../src/content/schema/pack';
import { createStore } from '../../src/content/store';
import { top } from './dist';

/** The pack that was compiled for this build, and lookups over it. */
export const pack = JSON.parse(readFileSync(path.join(top, 'src/content/generated/pack.json'), 'utf8')) as Pack;
export const store = createStore(pack);
