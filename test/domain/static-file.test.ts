import fc from 'fast-check';
import { pageFolders, pageLinks, pathOf, type PageName } from '../../src/lib/routes';
import {
  fileOfPath,
  placeInHash,
  staticFile,
  staticFiles,
  staticPlace,
  type StaticPlace,
} from '../../src/lib/static-file';

const word = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const place: fc.Arbitrary<StaticPlace> = fc.constantFrom(...(Object.keys(pageFolders) as PageName[])).chain((page) => {
  const keys = Object.keys(pageLinks[page]).filter((key) => key !== '*');
  const query = keys.length > 0 ? fc.option(fc.tuple(fc.constantFrom(...keys), word)) : fc.constant(null);
  return fc.record({
    page: fc.constant(page),
    query: query.map((pair) => (pair ? { [pair[0]]: pair[1] } : {})),
    city: fc.option(fc.constantFrom('440300', '110000'), { nil: undefined }),
    language: fc.constantFrom('zh' as const, 'en' as const),
  });
});

test('the name of a file says which page it is, whatever the page', () => {
  fc.assert(
    fc.property(place, (one) => {
      const file = staticFile(one);
      if (file === undefined) return;
      expect(file).toMatch(/^[a-z0-9.-]+\.html$/);
      expect({ city: undefined, ...staticPlace(file) }).toEqual(one);
    }),
  );
});

test('every place has a file to fall back on, in its language', () => {
  fc.assert(
    fc.property(place, (one) => {
      const files = staticFiles(one);
      expect(files[files.length - 1]).toBe(staticFile({ page: one.page, query: {}, language: one.language }));
      expect(files.every((file) => file.includes('.en.') === (one.language === 'en'))).toBe(true);
    }),
  );
});

test.each([
  ['', undefined],
  ['#/pages/nowhere/index', undefined],
  ['#/pages/guide/index?id=wechat&city=440300&lang=en', 'guide-id-wechat.440300.en.html'],
  ['#/pages/trust/law/index?article=%3Cscript%3E', 'law.html'],
  ['#/pages/guide/index?id=%3Cscript%3E', 'guide.html'],
])('what stands after the # of an address, %j, leads to %s', (hash, file) => {
  const found = placeInHash(hash);
  expect(found && staticFiles(found)[0]).toBe(file);
});

test.each(['evil.html', 'guide-.html', '../index.html', 'guide-id-wechat.html.bak', 'Index.html', 'favicon.ico'])(
  '%s is no static page',
  (file) => expect(staticPlace(file)).toBeUndefined(),
);

test.each([
  ['/', ''],
  ['/below/a/path/', ''],
  ['/guide-id-wechat.440300.en.html', 'guide-id-wechat.440300.en.html'],
  ['/below/guide-id-wechat.440300.en', 'guide-id-wechat.440300.en.html'],
  ['/index', 'index.html'],
  ['/page-files.json', 'page-files.json'],
])('the path %s names the file %j', (path, file) => expect(fileOfPath(path)).toBe(file));

test('the path of a page leads back to it', () => {
  fc.assert(
    fc.property(place, ({ page, query }) => {
      expect(placeInHash(`#${pathOf(page, query)}`)).toMatchObject({ page, query });
    }),
  );
});
