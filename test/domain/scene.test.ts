import * as fc from 'fast-check';
import { decodeScene, encodeScene, type ScenePayload } from '../../src/lib/scene';

const allowed = /^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
const id = (longest: number) =>
  fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/).filter((value) => value.length <= longest);
const city = fc.integer({ min: 100000, max: 999999 }).map(String);
const door = (longest: number) =>
  fc.record({ fair: id(longest), stand: id(longest), city, guide: id(longest) }, { requiredKeys: [] });
const sceneOf = (from: ScenePayload): string => {
  const encoded = encodeScene(from);
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.fault));
  return encoded.scene;
};
const alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$&'()*+,/:;=?@-._~";

test('a door comes back as it went in, in at most 32 characters that WeChat allows', () => {
  fc.assert(
    fc.property(door(7), (from) => {
      const scene = sceneOf(from);
      expect(scene).toMatch(allowed);
      expect(encodeURIComponent(scene)).toBe(scene);
      expect(decodeScene(scene)).toEqual(from);
    }),
  );
});

test('any string is read without an error, and a door that comes out writes the same scene again', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'10aZ.-~%') }),
    fc.constantFrom('', '1', '.', '__proto__', '1....'),
  );
  fc.assert(
    fc.property(anything, (scene) => {
      const found = decodeScene(scene);
      if (found) expect(sceneOf(found)).toBe(scene);
    }),
    { numRuns: 2000 },
  );
});

test('any door, of whatever strings, is encoded without an error or with a fault that names a part', () => {
  const part = fc.option(fc.oneof(fc.string(), id(30), city), { nil: undefined });
  fc.assert(
    fc.property(fc.record({ fair: part, stand: part, city: part, guide: part }), (values) => {
      const encoded = encodeScene(JSON.parse(JSON.stringify(values)) as ScenePayload);
      if (encoded.ok) expect(encoded.scene).toMatch(allowed);
      else expect(values[encoded.fault.part]).toBeDefined();
    }),
  );
});

test('one changed character, and two exchanged ones, are noticed', () => {
  fc.assert(
    fc.property(door(7), fc.nat(), fc.nat(), fc.constantFrom(...alphabet), (from, a, b, other) => {
      const scene = [...sceneOf(from)];
      const [i, j] = [a % scene.length, b % scene.length];
      const put = (from: string[], at: number, value: string) =>
        from.map((character, index) => (index === at ? value : character));
      const changed = put(scene, i, other);
      if (changed[i] !== scene[i]) expect(decodeScene(changed.join(''))).toBeUndefined();
      const exchanged = put(put(scene, i, scene[j]!), j, scene[i]!);
      if (exchanged.join('') !== scene.join('')) expect(decodeScene(exchanged.join(''))).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test('a scene that lost its end, or got a path, is no door', () => {
  const scene = sceneOf({ fair: 'sz-2026', stand: 'a1', city: '440300', guide: 'wechat' });
  for (let length = 0; length < scene.length; length += 1)
    expect([length, decodeScene(scene.slice(0, length))]).toEqual([length, undefined]);
  expect(decodeScene('pages/guide/index')).toBeUndefined();
  expect(decodeScene(`2${scene.slice(1)}`)).toBeUndefined();
});

test('too long says which part to shorten, and shortening by that much is enough', () => {
  fc.assert(
    fc.property(id(27), id(27), city, id(10), (fair, stand, place, guide) => {
      const encoded = encodeScene({ fair, stand, city: place, guide });
      if (encoded.ok) return;
      expect(encoded.fault).toMatchObject({ why: 'length', part: fair.length >= stand.length ? 'fair' : 'stand' });
      const { part, by } = encoded.fault as { part: 'fair' | 'stand'; by: number };
      const long = { fair, stand }[part];
      if (long.length <= by) return;
      const cut = (more: number) =>
        encodeScene({ fair, stand, city: place, guide, [part]: 'x'.repeat(long.length - more) });
      expect(cut(by).ok).toBe(true);
      expect(cut(by - 1).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test.each<[ScenePayload, Partial<Record<keyof ScenePayload, true>>]>([
  [{ fair: 'a/b' }, { fair: true }],
  [{ fair: 'sz', stand: 'A1' }, { stand: true }],
  [{ city: '4403' }, { city: true }],
  [{ city: '012345' }, { city: true }],
  [{ guide: '../law' }, { guide: true }],
  [{ fair: '' }, { fair: true }],
])('%j is refused with the part that is wrong', (from, part) => {
  expect(encodeScene(from)).toEqual({ ok: false, fault: { why: 'id', part: Object.keys(part)[0] } });
});

test.each<[string, ScenePayload]>([
  ['1sz-2026.a1.4403.wechatp', { fair: 'sz-2026', stand: 'a1', city: '440300', guide: 'wechat' }],
  ['1..11b', { city: '110000' }],
  ['12', {}],
])('codes on walls stay readable: %s', (scene, from) => {
  expect(sceneOf(from)).toBe(scene);
  expect(decodeScene(scene)).toEqual(from);
});
