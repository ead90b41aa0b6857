import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { joinRoute } from '../../../src/features/planner/join-route';
import { drawRoute } from '../graph';
import { prepareContent, readPack } from '../prepare';
import type { Command } from './command';

export const graph: Command = {
  usage: '[file.svg]                     draws the questions of the route (docs/pictures/route.svg)',
  run: async ([file = 'docs/pictures/route.svg']) => {
    await prepareContent();
    writeFileSync(path.resolve(file), drawRoute(joinRoute(readPack().routes)));
    return `content: the route is drawn in ${file}`;
  },
};
