import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { joinRoute } from '../../../src/features/planner/join-route';
import { routeDocument } from '../graph';
import { prepareContent, readPack } from '../prepare';
import type { Command } from './command';

export const graph: Command = {
  usage: '[file.md]                      draws the questions of the route as a Mermaid diagram (docs/route.md)',
  run: async ([file = 'docs/route.md']) => {
    await prepareContent();
    writeFileSync(path.resolve(file), routeDocument(joinRoute(readPack().routes)));
    return `content: the route is drawn in ${file}`;
  },
};
