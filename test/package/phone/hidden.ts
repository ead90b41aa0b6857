import { readFileSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { filesBelow } from '../../support/dist';

/** The engine of the tests puts the page's name before each class. */
const inEngine = (selector: string): string => selector.replace(/\.(?=[a-z])/g, '.page--');

/**
 * The selectors that the package's style sheets hide with `display: none`, outside of print and of generated content.
 */
export const hiddenSelectors = (dist: string): readonly string[] =>
  filesBelow(dist)
    .filter((file) => file.endsWith('.wxss') && !file.startsWith('npm'))
    .flatMap((file) => {
      const found: string[] = [];
      postcss.parse(readFileSync(path.join(dist, file), 'utf8')).walkDecls('display', (declaration) => {
        const rule = declaration.parent;
        const inMedia = rule?.parent?.type === 'atrule';
        if (declaration.value === 'none' && rule?.type === 'rule' && !inMedia)
          found.push(...(rule as postcss.Rule).selectors);
      });
      return found;
    })
    .filter((selector) => !selector.includes(':before') && !selector.includes(':after'))
    .map(inEngine);
