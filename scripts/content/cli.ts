import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawRoute } from './graph';
import { prepareContent, readPack } from './prepare';
import { joinRoute } from '../../src/domain/route/route';

const [command, file = 'docs/pictures/route.svg'] = process.argv.slice(2);

const draw = (): void => {
  writeFileSync(path.resolve(file), drawRoute(joinRoute(readPack().routes)));
  console.log(`content: the route is drawn in ${file}`);
};

prepareContent().then(
  (count) => {
    console.log(`content: ${count.guides} guides, ${count.claims} claims, ${count.articles} articles; no fault`);
    if (command === 'graph') draw();
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
