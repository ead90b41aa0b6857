import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { utf8 } from '../../src/state/content-update/bytes';
import { faultOfPack, type Parts } from '../../src/state/content-update/complete';
import { isExpired, freshUntil } from '../../src/state/content-update/freshness';
import { readKept, readSeenVersions } from '../../src/state/content-update/kept';
import { filePathOf, limits, type Manifest } from '../../src/state/content-update/manifest';
import { overlay } from '../../src/state/content-update/overlay';
import { floorOf, withSeenVersion } from '../../src/state/content-update/rollback';
import { hashOf } from '../../src/state/content-update/signature';
import { verifyManifest, verifyPart, type Accepts } from '../../src/state/content-update/verify';
import { compareVersions } from '../../src/state/content-update/version';
import { renewPack, signPack, verifyPack } from '../../scripts/content/publish/folder';
import { partNames } from '../../src/content/kinds';
import type { Part } from '../../src/content/schema/pack';
import { badPacks } from '../support/bad-packs';
import { ContentHost } from '../support/content-host';

let host: ContentHost;
beforeEach(async () => {
  host = new ContentHost();
  await host.open();
});
afterEach(() => host.close());

const today = '2026-11-27';
const read = (file: string) => readFileSync(path.join(host.folder, file), 'utf8');
const decide = (change: Partial<Accepts> = {}, text = read('manifest.json')) =>
  verifyManifest(text, {
    keys: [host.key('first'), host.key('second')],
    schema: 1,
    version: '0.1.0',
    floor: '0.1.0',
    today,
    ...change,
  });
const parts = (manifest: Manifest): Parts =>
  Object.fromEntries(
    partNames.map((name) => [name, JSON.parse(read(filePathOf(name, manifest.parts[name]!))) as Part]),
  ) as unknown as Parts;

test('a newer pack is taken when either of two keys signed it, so that one can take over from the other', () => {
  host.publish({ version: '0.1.1', keys: ['second'] });
  expect(decide()).toMatchObject({ kind: 'newer', signed: { key: host.key('second') } });
  host.publish({ version: '0.1.1', keys: ['first', 'second'] });
  expect(decide({ keys: [host.key('second'), host.key('third')] })).toMatchObject({
    kind: 'newer',
    signed: { key: host.key('second') },
  });
});

test('after a stolen key was taken out of the release, what it signs counts no more', () => {
  host.publish({ version: '999.0.0', keys: ['first'] });
  expect(decide({ keys: [host.key('second')] })).toMatchObject({ reason: 'unknown-key' });
  const seen = withSeenVersion({}, [host.key('first')], host.key('first'), '999.0.0');
  expect(floorOf(seen, [host.key('first'), host.key('second')], '0.1.0')).toBe('999.0.0');
  expect(floorOf(seen, [host.key('second')], '0.1.0')).toBe('0.1.0');
});

test('the version that is shown already is current, not refused', () => {
  host.publish({ version: '0.1.0' });
  expect(decide()).toMatchObject({ kind: 'current' });
});

describe('no rollback', () => {
  test('a version below one that was signed for this phone is refused, also when what is shown is older still', () => {
    host.publish({ version: '0.5.0' });
    expect(decide({ floor: '0.6.0' })).toMatchObject({ reason: 'older' });
    expect(decide({ floor: '0.5.0' })).toMatchObject({ kind: 'newer' });
  });

  test('each key has a memory of its own, which only rises, and forgets keys that count no more', () => {
    const [a, b] = [host.key('first'), host.key('second')];
    const seen = withSeenVersion(withSeenVersion({}, [a, b], a, '0.3.0'), [a, b], b, '0.2.0');
    expect(seen).toEqual({ [a]: '0.3.0', [b]: '0.2.0' });
    expect(withSeenVersion(seen, [a, b], a, '0.1.0')).toEqual(seen);
    expect(withSeenVersion(seen, [b], b, '0.4.0')).toEqual({ [b]: '0.4.0' });
    expect(floorOf(seen, [a, b], '0.1.0')).toBe('0.3.0');
    expect(floorOf(seen, [a, b], '1.0.0')).toBe('1.0.0');
  });

  test('whatever storage holds, the memory reads as one', () => {
    fc.assert(fc.property(fc.anything(), (value) => void floorOf(readSeenVersions(value), ['a'], '0.1.0')));
  });
});

describe('no freeze', () => {
  test('a list is taken until its last day, and not a day longer; one without such a day always', () => {
    host.publish({ version: '0.1.1', expires: '2026-12-01' });
    expect(decide({ today: '2026-12-01' })).toMatchObject({ kind: 'newer' });
    expect(decide({ today: '2026-12-02' })).toMatchObject({ reason: 'expired' });
    expect(isExpired({}, '2099-01-01')).toBe(false);
  });

  test('a list says until when it counts as the newest: its last day, else half a year', () => {
    expect(freshUntil({ expires: '2026-12-01', builtOn: '2026-11-01' })).toBe('2026-12-01');
    expect(freshUntil({ builtOn: '2026-11-01' })).toBe('2027-04-30');
  });

  test('a renewed list has to be signed again, and is then taken', () => {
    host.publish({ version: '0.1.1', expires: '2026-11-01' });
    renewPack(host.folder, '2027-01-01');
    expect(decide()).toMatchObject({ reason: 'unknown-key' });
    signPack(host.folder, host.keyFile('first'));
    expect(decide()).toMatchObject({ kind: 'newer', manifest: { expires: '2027-01-01' } });
  });
});

test('a list that was signed before there was a last day, and one with a field of a later tool, are both read', () => {
  const manifest = host.publish({ version: '0.1.1' });
  expect(Object.keys(manifest)).toEqual(['schema', 'version', 'builtOn', 'hash', 'parts']);
  expect(decide()).toMatchObject({ kind: 'newer' });
  host.changeEnvelope(() => ({ manifest: JSON.stringify({ ...manifest, later: 1 }), signatures: [] }));
  signPack(host.folder, host.keyFile('first'));
  expect(decide()).toMatchObject({ kind: 'newer' });
});

const onTheWire = new Set(['too-large', 'empty', 'missing', 'slow', 'truncated', 'redirected']);
test.each(badPacks.filter(([, reason]) => !onTheWire.has(reason)))('%s is refused: %s', (_, reason, make) => {
  make(host);
  const decided = decide();
  if (decided.kind === 'refused') return expect(decided.reason).toBe(reason);
  const { manifest } = decided;
  const failed = partNames
    .map((name) => verifyPart(read(filePathOf(name, manifest.parts[name]!)), manifest.parts[name]!, name))
    .find((part) => 'kind' in part);
  if (failed) expect(failed).toMatchObject({ reason });
  else
    expect([reason, faultOfPack(parts(manifest), manifest)]).toEqual(['incomplete', expect.stringMatching(/^\w+\./)]);
  const phone = { keys: [host.key('first')], schema: 1, version: '0.1.0', today };
  expect(() => verifyPack(host.folder, phone)).toThrow(reason);
});

test('the pack of this build is whole', () => {
  const manifest = host.publish({ version: '9.0.0' });
  expect(faultOfPack(parts(manifest), manifest)).toBeUndefined();
});

test('the tool refuses five empty parts, and a version that phones show already or have passed', () => {
  const phone = { keys: [host.key('first')], schema: 1, version: '0.1.0', today };
  host.publish({ version: '0.1.1' });
  expect(verifyPack(host.folder, phone)).toMatchObject({ version: '0.1.1' });
  host.publish({ version: '0.1.0' });
  expect(() => verifyPack(host.folder, phone)).toThrow(/raise --version/);
  host.publish({ version: '0.0.1' });
  expect(() => verifyPack(host.folder, phone)).toThrow(/older · .*raise --version/);
  host.publish({
    version: '0.1.1',
    edit: () =>
      Object.fromEntries(partNames.map((part) => [part, { part }])) as unknown as Record<
        (typeof partNames)[number],
        Part
      >,
  });
  expect(() => verifyPack(host.folder, phone)).toThrow(/incomplete · core\.schema/);
});

test('a part is refused when it is cut short, too long, changed, or does not fit the schema', () => {
  const text = JSON.stringify({ part: 'core', strings: { x: { zh: '一', en: 'one' } } });
  const file = { hash: hashOf(text), bytes: Buffer.byteLength(text) };
  expect(verifyPart(text, file, 'core')).toEqual({ part: JSON.parse(text) });
  expect(verifyPart(text, file, 'help')).toMatchObject({ reason: 'does-not-fit' });
  expect(verifyPart('', file, 'core')).toMatchObject({ reason: 'empty' });
  expect(verifyPart(text.slice(0, -1), file, 'core')).toMatchObject({ reason: 'truncated' });
  expect(verifyPart(`${text} `, file, 'core')).toMatchObject({ reason: 'too-large' });
  expect(verifyPart(text.replace('one', 'two'), file, 'core')).toMatchObject({ reason: 'tampered' });
  const odd = JSON.stringify({ script: 'x' });
  expect(verifyPart(odd, { hash: hashOf(odd), bytes: odd.length }, 'core')).toMatchObject({ reason: 'does-not-fit' });
});

test('a signed manifest that announces more than a phone may keep, or lacks a part, is refused', () => {
  const manifest = host.publish({ version: '9.0.0' });
  const resign = (changed: object) => {
    host.changeEnvelope(() => ({ manifest: JSON.stringify({ ...manifest, parts: changed }), signatures: [] }));
    signPack(host.folder, host.keyFile('first'));
    return decide();
  };
  expect(resign({ ...manifest.parts, core: { ...manifest.parts.core, bytes: limits.part + 1 } })).toMatchObject({
    reason: 'too-large',
  });
  expect(resign({ core: manifest.parts.core })).toMatchObject({ reason: 'does-not-fit' });
});

test('whatever a server sends, the decision is a refusal and never a fault', () => {
  const signature = fc.record({ key: fc.constant('a'.repeat(64)), signature: fc.constant('0'.repeat(128)) });
  const envelope = fc.record({ manifest: fc.string(), signatures: fc.array(signature, { maxLength: 1 }) });
  const accepts = { keys: ['a'.repeat(64)], schema: 1, version: '0.1.0', floor: '0.1.0', today };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        envelope.map((it) => JSON.stringify(it)),
      ),
      (text) => expect(verifyManifest(text, accepts).kind).toBe('refused'),
    ),
  );
});

test('whatever storage holds, reading it gives something to go on with, and what was kept comes back', () => {
  fc.assert(fc.property(fc.anything(), (value) => expect(readKept(value).askedAt).toEqual(expect.any(Number))));
  const kept = {
    askedAt: 5,
    misses: 2,
    freshUntil: '2026-12-01',
    outcome: { kind: 'refused', reason: 'incomplete', detail: 'core.hotlines' },
    pack: { app: 'c'.repeat(12), signed: { manifest: '{}', key: 'b'.repeat(64), signature: '0'.repeat(128) } },
  };
  expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('what an earlier release kept is read: the day of its look counts, and its pack is fetched anew', () => {
  const earlier = { askedAt: 5, outcome: { kind: 'taken', version: '0.1.1' }, pack: { version: '0.1.1', parts: {} } };
  expect(readKept(earlier)).toEqual({ askedAt: 5, misses: 0, outcome: earlier.outcome, pack: undefined });
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

test('versions are compared as numbers', () => {
  expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  expect(compareVersions('0.1.0', '0.1.1')).toBeLessThan(0);
});

test('a published sentence with other places for values than this package fills leaves the one that shipped', () => {
  const shipped = { strings: { a: { zh: '{n} 步', en: '{n} steps' }, b: { zh: '甲', en: 'A' } } };
  const published = { strings: { a: { zh: '{count} 步', en: '{count} steps' }, c: { zh: '丙', en: 'C' } } };
  expect(overlay(shipped, published).strings).toEqual({ ...shipped.strings, c: published.strings.c });
  expect(overlay(shipped, { strings: { a: { zh: '共 {n} 步', en: '{n} in all' } } }).strings?.a?.zh).toBe('共 {n} 步');
});
