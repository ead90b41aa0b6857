import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { changes, correction } from '../../scripts/content/commands/changes';
import { keygen, pack as packCommand, publish, sign, verify } from '../../scripts/content/commands/publish';
import { readEnvelope } from '../../scripts/content/publish/folder';
import { cityName, filePathOf, type Manifest, type PublishedFile } from '../../src/state/content-update/manifest';
import { pack } from '../support/pack';

const folder = mkdtempSync(path.join(tmpdir(), 'operator-'));
afterAll(() => rmSync(folder, { recursive: true }));
const out = path.join(folder, 'pack');
const keyFile = path.join(folder, 'keys', 'key.pem');
let key = '';

beforeAll(async () => {
  // Into a folder that is not there yet, as ~/keys is not on a new machine.
  key = /CONTENT_KEYS=(\w+)/.exec(await keygen.run([keyFile]))?.[1] ?? '';
  await packCommand.run(['--out', out, '--version', '0.1.1', '--expires', '2098-12-31']);
  await sign.run([out, '--key', keyFile]);
});

test('a phone takes what was packed and signed, and nothing in it waits to be published', async () => {
  expect(await verify.run([out, '--key', key, '--on', '2026-11-27'])).toMatch(/^a phone takes it: version 0\.1\.1/);
  expect(await changes.run([out])).toBe('Nothing has changed since version 0.1.1.');
});

test('before the first pack, and before it is signed, the tool says which command comes next', async () => {
  await expect(changes.run([path.join(folder, 'none')])).rejects.toThrow(/no pack was made yet.* -- pack --out /);
  const unsigned = path.join(folder, 'unsigned');
  await packCommand.run(['--out', unsigned, '--version', '0.1.1', '--expires', '2098-12-31']);
  await expect(verify.run([unsigned, '--key', key])).rejects.toThrow(/none of these keys signed it: .* -- sign /);
});

test('a key that is there is never replaced', async () => {
  const before = readFileSync(keyFile, 'utf8');
  await expect(keygen.run([keyFile])).rejects.toThrow(/there already/);
  expect(readFileSync(keyFile, 'utf8')).toBe(before);
});

test('the daily check of a good pack ends well, and says what is published and until when it counts', async () => {
  const text = await publish.run(['--check', '--pack', out, '--key', key, '--on', '2026-11-27']);
  expect(text).toMatch(/^fine {3}phones take version 0\.1\.1/m);
  expect(text).toMatch(/^fine {3}0 fields are not published yet/m);
  expect(text).toMatch(/^fine {3}the list counts until 2098-12-31/m);
});

test('statements past their review day fail the daily check: the worst are named, the rest is counted', async () => {
  const failed = publish.run(['--check', '--pack', out, '--key', key, '--on', '2027-03-30']);
  const text = await failed.then(String, (error: Error) => error.message);
  const named = text.split('\n').filter((line) => /days past review/.test(line));
  expect(named).toHaveLength(10);
  expect(named[0]).toMatch(/about medical cover$/);
  expect(text).toMatch(/^FAILS {2}and \d+ more about money, deadlines or cover: due --on 2027-03-30$/m);
  await expect(failed).rejects.toThrow();
});

test('a sentence of a city that was published otherwise is said in plain words, before and now', async () => {
  const { parts } = JSON.parse(readEnvelope(out).manifest) as Manifest;
  const name = cityName('310000');
  const place = path.join(out, filePathOf(name, parts[name] as PublishedFile));
  const before = readFileSync(place, 'utf8');
  const claim = (JSON.parse(before) as { claims: { id: string; text: { zh: string } }[] }).claims.find(({ id }) =>
    id.startsWith('shanghai-'),
  );
  expect(claim).toBeDefined();
  writeFileSync(place, before.replace(claim?.text.zh ?? '', '上海的旧话。'));
  expect(await changes.run([out])).toContain(`Changed. Statement ${claim?.id}: “${claim?.text.zh}”`);
  expect(await changes.run([out])).toContain(`before “上海的旧话。”, now “${claim?.text.zh}”`);
  writeFileSync(place, before);
});

test("readers' reports that were pasted in become entries; other text is refused with the form of one", async () => {
  const claim = pack.claims.find(({ grade }) => grade === 'reported');
  const words = (pack.strings['wrong-words']?.zh ?? '')
    .replace('{id}', claim?.id ?? '')
    .replace('{text}', claim?.text.zh ?? '')
    .replace('{version}', '0.1.0')
    .replace('{hash}', 'abcdef123456')
    .replace('{city}', '没有选');
  const file = path.join(folder, 'mail.txt');
  const list = path.join(folder, 'list.md');
  writeFileSync(file, `您好！\n${words}入口改名了\n谢谢`);
  expect(await correction.run([file])).toMatch(
    new RegExp(`${claim?.id}[\\s\\S]*reader: 入口改名了[\\s\\S]*stands in: `),
  );
  expect(await correction.run([file, '--into', list])).toContain('1 more');
  expect(readFileSync(list, 'utf8')).toContain('now: the same words');
  writeFileSync(file, '没有报告');
  await expect(correction.run([file])).rejects.toThrow(/no report in it.*such as: 〔[^{}]*$/);
});
