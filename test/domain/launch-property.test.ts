import fc from 'fast-check';
import { destinationOf, linkTo } from '../../src/features/launch/destination';
import { pageLinks } from '../../src/lib/routes';
import { pack, store } from '../support/pack';

const pages = Object.keys(pageLinks);
const isId = (page: keyof typeof pageLinks, key: string): boolean =>
  ![undefined, 'word', 'text'].includes((pageLinks[page] as Record<string, string | undefined>)[key]);
const known = new Set(
  [...pack.guides, ...pack.prerequisites]
    .flatMap((owner) => [owner.id, ...owner.steps.map((step) => step.id)])
    .concat(pack.articleNames.map(({ id }) => id)),
);

test('whatever comes in, a destination comes out, with ids of the store only, and it leads to itself', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('wechat', 'wechat-fill', 'sil-58', '%', 'undefined'),
    fc.anything(),
  );
  const query = fc.oneof(
    fc.dictionary(
      fc.constantFrom(
        'id',
        'step',
        'item',
        'article',
        'scene',
        'q',
        'city',
        'fair',
        'v',
        'lang',
        'via',
        'care',
        '__proto__',
        'x',
      ),
      value,
    ),
    fc.anything(),
  );
  const path = fc.oneof(fc.constantFrom(...pages.map((page) => `pages/${page}/index`)), fc.string());
  fc.assert(
    fc.property(path, query, fc.anything(), (at, keys, scene) => {
      const to = destinationOf({ path: at, query: keys, scene }, store);
      expect(pages).toContain(to.page);
      for (const [key, id] of Object.entries(to.query)) if (isId(to.page, key)) expect(known.has(id)).toBe(true);
      const again = destinationOf(
        {
          path: `pages/${to.page}/index`,
          query: Object.fromEntries(Object.entries(linkTo(to)).map(([key, text]) => [key, encodeURIComponent(text)])),
        },
        store,
      );
      expect(again).toMatchObject({
        page: to.page,
        query: to.query,
        arrival: to.arrival,
        changed: to.changed,
        careMode: to.careMode,
      });
    }),
    { numRuns: 2000 },
  );
});
