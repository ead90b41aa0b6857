import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { contentHash } from '../../src/content/content-hash';
import { utf8 } from '../../src/domain/published/bytes';
import { decideManifest, decidePart } from '../../src/domain/published/decide';
import { mayLook, readKept, usablePack, type KeptPack } from '../../src/domain/published/kept';
import { limits, pathOf } from '../../src/domain/published/manifest';
import { hashOf } from '../../src/domain/published/seal';
import { compareVersions } from '../../src/domain/published/version';
import { signPack } from '../../scripts/content/publish/folder';
import { ContentHost, badPacks } from '../support/content-host';

let host: ContentHost;
beforeEach(async () => {
  host = new ContentHost();
  await host.open();
});
afterEach(() => host.close());

const read = (file: string) => readFileSync(path.join(host.folder, file), 'utf8');
const decide = (keys = [host.key('first'), host.key('second')], text = read('manifest.json')) =>
  decideManifest(text, { keys, schema: 1, version: '0.1.0' });

test('a newer pack is taken when either of two keys signed it, so that one can take over from the other', () => {
  host.publish({ version: '0.1.1', keys: ['second'] });
  expect(decide()).toMatchObject({ kind: 'newer', key: host.key('second') });
  host.publish({ version: '0.1.1', keys: ['first', 'second'] });
  expect(decide([host.key('second'), host.key('third')])).toMatchObject({ kind: 'newer', key: host.key('second') });
});

test('the version that is shown already is current, not refused', () => {
  host.publish({ version: '0.1.0' });
  expect(decide()).toEqual({ kind: 'current' });
});

const onTheWire = new Set(['too-large', 'empty', 'missing', 'slow', 'truncated']);
test.each(badPacks.filter(([, reason]) => !onTheWire.has(reason)))('%s is refused: %s', (name, reason, make) => {
  make(host);
  const decided = decide();
  if (decided.kind !== 'newer') expect(decided).toEqual({ kind: 'refused', reason });
  else
    expect([
      name,
      decidePart(read(pathOf('core', decided.manifest.parts.core!)), decided.manifest.parts.core!),
    ]).toEqual([name, { kind: 'refused', reason }]);
});

test('a part is refused when it is cut short, too long, changed, or does not fit the schema', () => {
  const text = JSON.stringify({ strings: { x: { zh: '一', en: 'one' } } });
  const file = { hash: hashOf(text), bytes: Buffer.byteLength(text) };
  expect(decidePart(text, file)).toEqual({ kind: 'fits' });
  expect(decidePart('', file)).toMatchObject({ reason: 'empty' });
  expect(decidePart(text.slice(0, -1), file)).toMatchObject({ reason: 'truncated' });
  expect(decidePart(`${text} `, file)).toMatchObject({ reason: 'too-large' });
  expect(decidePart(text.replace('one', 'two'), file)).toMatchObject({ reason: 'tampered' });
  const odd = JSON.stringify({ script: 'x' });
  expect(decidePart(odd, { hash: hashOf(odd), bytes: odd.length })).toMatchObject({ reason: 'does-not-fit' });
});

test('a signed manifest that announces more than a phone may keep, or lacks a part, is refused', () => {
  const manifest = host.publish({ version: '9.0.0' });
  const resign = (parts: object) => {
    host.changeEnvelope(() => ({ manifest: JSON.stringify({ ...manifest, parts }), signatures: [] }));
    signPack(host.folder, host.keyFile('first'));
    return decide();
  };
  expect(resign({ ...manifest.parts, core: { ...manifest.parts.core, bytes: limits.part + 1 } })).toMatchObject({
    reason: 'too-large',
  });
  expect(resign({ core: manifest.parts.core })).toMatchObject({ reason: 'does-not-fit' });
});

test('whatever a server sends, the decision is a refusal and never a fault', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .record({
            manifest: fc.string(),
            signatures: fc.array(
              fc.record({ key: fc.constant('a'.repeat(64)), signature: fc.constant('0'.repeat(128)) }),
              { maxLength: 1 },
            ),
          })
          .map((it) => JSON.stringify(it)),
      ),
      (text) =>
        expect(decideManifest(text, { keys: ['a'.repeat(64)], schema: 1, version: '0.1.0' }).kind).toBe('refused'),
    ),
  );
});

test('whatever storage holds, reading it gives something to go on with, and what was kept comes back', () => {
  fc.assert(fc.property(fc.anything(), (value) => expect(readKept(value).askedAt).toEqual(expect.any(Number))));
  const kept = { askedAt: 5, outcome: { kind: 'refused', reason: 'slow' }, pack };
  expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('bytes and hashes are those of the standards', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Buffer.from(utf8(text))).toEqual(Buffer.from(text, 'utf8'));
      expect(hashOf(text)).toBe(createHash('sha512').update(text, 'utf8').digest('hex').slice(0, 64));
    }),
  );
  expect(Buffer.from(utf8('\ud800x'))).toEqual(Buffer.from('\ud800x', 'utf8'));
});

test('a fingerprint tells one changed letter', () => {
  expect(contentHash('灵活就业')).not.toBe(contentHash('灵活就亚'));
  expect(contentHash('')).toBe('ztntfp');
});

const pack: KeptPack = {
  version: '0.1.1',
  hash: 'a'.repeat(12),
  builtOn: '2026-11-24',
  key: 'b'.repeat(64),
  app: 'c'.repeat(12),
  parts: { core: { at: `published-${'d'.repeat(16)}`, fingerprint: 'e'.repeat(7) } },
  cities: { '110000': { hash: 'd'.repeat(64), bytes: 5 } },
};

test('a kept pack is shown only by the package that checked it, while it is newer and its key is accepted', () => {
  const shipped = { hash: pack.app, version: '0.1.0' };
  const usable = (change: Partial<KeptPack>, mine = shipped, keys = [pack.key]) =>
    usablePack({ askedAt: 0, pack: { ...pack, ...change } }, mine, keys);
  expect(usable({})).toBeDefined();
  expect(usable({ app: '0'.repeat(12) })).toBeUndefined();
  expect(usable({}, { ...shipped, version: '0.1.1' })).toBeUndefined();
  expect(usable({}, shipped, ['f'.repeat(64)])).toBeUndefined();
});

test('versions are compared as numbers', () => {
  expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  expect(compareVersions('0.1.0', '0.1.1')).toBeLessThan(0);
});

test('a look is due after a day, and when the clock had been wrong', () => {
  const day = 24 * 3_600_000;
  expect(mayLook({ askedAt: 1000 }, 1000 + day - 1)).toBe(false);
  expect(mayLook({ askedAt: 1000 }, 1000 + day)).toBe(true);
  expect(mayLook({ askedAt: 9_999_999_999_999 }, 1000)).toBe(true);
});
