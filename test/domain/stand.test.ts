import { standPlace } from '../../src/features/volunteer/stand-place';
import { standQuestions } from '../../src/features/volunteer/stand-questions';
import { decodeScene, encodeScene, type ScenePayload } from '../../src/lib/scene';
import { payloadOfLink, sceneInPath, volunteerLink, webLink } from '../../src/features/launch/web-link';
import { createStore } from '../../src/content/store';
import { fill } from '../../src/content/words';
import * as fc from 'fast-check';
import { pack } from '../support/pack';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/).filter((value) => value.length <= 7);
const door = fc.record(
  { fair: id, stand: id, city: fc.integer({ min: 100000, max: 999999 }).map(String), guide: id },
  { requiredKeys: [] },
);
const sceneOf = (from: ScenePayload): string => {
  const made = encodeScene(from);
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  return made.scene;
};

test('the content marks five questions for the stand, first to fifth', () => {
  expect(standQuestions(pack.topics).map(({ stand }) => stand)).toEqual([1, 2, 3, 4, 5]);
});

test('any string is read as a link without an error', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((scene) => webLink('https://a.example/', scene)),
        fc.string().map((scene) => `https://a.example/#/pages/home/index?scene=${scene}`),
      ),
      (link) => void payloadOfLink(link),
    ),
  );
});

test('a code leads to its door in today’s form of the address, and in the one that hangs on walls', () => {
  fc.assert(
    fc.property(door, fc.constantFrom('https://a.example/', 'https://a.example/x/index.html'), (from, base) => {
      const scene = sceneOf(from);
      expect(payloadOfLink(webLink(base, scene))).toEqual(from);
      expect(payloadOfLink(`${base}#/pages/home/index?scene=${scene}`)).toEqual(from);
      expect(sceneInPath(`/${scene}`)).toBe(scene);
      expect(decodeScene(sceneInPath(scene) ?? '')).toEqual(from);
    }),
  );
});

test.each(['', '/', 'pages/home/index', '/pages/home/index', '1/2', 'asked', `1${'a'.repeat(40)}`, '1a b', '1%61'])(
  'the path “%s” is no scene',
  (path) => {
    expect(sceneInPath(path)).toBeUndefined();
  },
);

test('the page for the stand carries the same door, part by part', () => {
  expect(volunteerLink('https://a.example/', { fair: 'sz', city: '440300' })).toBe(
    'https://a.example/#/pages/help/volunteer/index?fair=sz&city=440300',
  );
});

describe('where a stand is', () => {
  const store = createStore({ ...pack, fairs: [{ id: 'sz26', title: { zh: '冬季招聘会', en: 'Winter fair' } }] });
  const words = {
    t: (key: string, values = {}) => fill(pack.strings[key]!.zh, values),
    say: (text: { zh: string }) => text.zh,
  };
  const placeOf = (from: ScenePayload) => standPlace(from, store, words);

  test.each<[ScenePayload, string]>([
    [{ fair: 'sz26', city: '440300', stand: 'a1' }, '冬季招聘会 · 深圳 · A1 展位'],
    [{ fair: 'sz26', stand: '2-17' }, '冬季招聘会 · 2-17 展位'],
    [{ fair: 'unknown', city: '440300', stand: 'b12' }, '深圳 · B12 展位'],
    [{ fair: 'refund-3000-call-13800138000', stand: 'call-13800138000' }, ''],
    [{ stand: '13800138000' }, ''],
    [{}, ''],
  ])('%j is “%s”', (from, place) => {
    expect(placeOf(from)).toBe(place);
  });

  test('no words of a link are ever shown: names of the store, and numbers of at most five digits', () => {
    const anyId = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,2}$/);
    fc.assert(
      fc.property(anyId, anyId, (fair, stand) => {
        expect(placeOf({ fair, stand }).replace('冬季招聘会', '')).toMatch(
          /^( · )?([A-Z]{0,2}-?\d{1,3}(-\d{1,2})? 展位)?$/,
        );
      }),
    );
  });
});
