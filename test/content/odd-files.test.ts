import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { oddCharacter } from '../../scripts/content/characters';
import { compileContent } from '../../scripts/content/compile';
import { printFault } from '../../scripts/content/fault';
import { findStringUses } from '../../scripts/content/string-uses';
import { top } from '../support/dist';

/** Takes back what a test changed in its copy, without copying hundreds of files anew. */
function makeAlike(original: string, copy: string): void {
  const names = readdirSync(original, { withFileTypes: true });
  const known = new Set(names.map(({ name }) => name));
  for (const name of readdirSync(copy)) if (!known.has(name)) rmSync(path.join(copy, name), { recursive: true });
  for (const entry of names) {
    const [from, to] = [path.join(original, entry.name), path.join(copy, entry.name)];
    if (entry.isDirectory()) {
      mkdirSync(to, { recursive: true });
      makeAlike(from, to);
    } else if (!existsSync(to) || !readFileSync(from).equals(readFileSync(to))) cpSync(from, to);
  }
}

const uses = findStringUses(path.join(top, 'src'));

const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
const data = path.join(top, 'src/content/data');
beforeAll(() => cpSync(data, folder, { recursive: true }));
afterEach(() => makeAlike(data, folder));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (file: string) => path.join(folder, file);
const printed = (): string[] => compileContent(folder, '0.0.0', '2026-11-24', uses).faults.map(printFault);
const swap = (file: string, from: string, to: string) => {
  const text = readFileSync(at(file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(at(file), text.replace(from, to));
};

/** Nine levels of ten aliases each: a thousand million entries when written out. */
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  .concat(
    [...'bcdefghi'].map(
      (name, n) =>
        `${name}: &${name} [${Array(10)
          .fill(`*${'abcdefgh'[n] ?? 'a'}`)
          .join(', ')}]`,
    ),
  )
  .join('\n');

test.each<[string, () => void, RegExp]>([
  ['an alias bomb', () => writeFileSync(at('fairs/bomb.yaml'), bomb), /^fairs\/bomb\.yaml:\d+:\d+ {2}.*aliases repeat/],
  [
    'an alias inside what it repeats',
    () => writeFileSync(at('fairs/ring.yaml'), '- &ring\n  id: x\n  title: *ring\n'),
    /^fairs\/ring\.yaml:3:10 {2}.*\*ring stands inside what it repeats\n {4}mend: write out/,
  ],
  [
    'a file of brackets without end',
    () => writeFileSync(at('fairs/deep.yaml'), '['.repeat(200_000)),
    /^fairs\/deep\.yaml:\d+:\d+ {2}/,
  ],
  [
    'a folder named like a file',
    () => mkdirSync(at('fairs/more.yaml')),
    /^fairs\/more\.yaml:1:1 {2}.*is a folder, not a file/,
  ],
  [
    'a link that leads nowhere',
    () => symlinkSync(at('gone.yaml'), at('fairs/link.yaml')),
    /^fairs\/link\.yaml:1:1 {2}.*is a link that leads nowhere/,
  ],
  [
    'a file that ends in .yml',
    () => writeFileSync(at('fairs/more.yml'), '- id: x'),
    /^fairs\/more\.yml:1:1 {2}.*is not read: its name does not end in \.yaml/,
  ],
  [
    'an empty folder',
    () => rmSync(at('rumours/met.yaml')),
    /^rumours:1:1 {2}.*has no \.yaml file\n {4}mend: bring back/,
  ],
  ['a missing folder', () => rmSync(at('rumours'), { recursive: true }), /^rumours:1:1 {2}.*has no \.yaml file/],
  [
    'a missing file of sentences',
    () => rmSync(at('strings/trust.yaml')),
    /^strings:1:1 {2}law-plain: is missing: src\/.+:\d+ shows it\n {4}mend: bring back/,
  ],
  [
    'a file that Excel or Notepad saved as GBK',
    () => writeFileSync(at('fairs/fairs.yaml'), iconv.encode('- id: a\n  title: { zh: 招聘会, en: Fair }\n', 'gbk')),
    /^fairs\/fairs\.yaml:2:16 {2}.*is not UTF-8 from here on\n {4}mend: save the file as UTF-8/,
  ],
  [
    'one byte that is not UTF-8, after good Chinese',
    () => appendFileSync(at('fairs/fairs.yaml'), Buffer.from([0x23, 0xe4, 0xb8, 0x0a])),
    /^fairs\/fairs\.yaml:\d+:2 {2}.*is not UTF-8/,
  ],
  [
    'NUL',
    () => appendFileSync(at('fairs/fairs.yaml'), '# a\u0000b\n'),
    /^fairs\/fairs\.yaml:\d+:4 {2}.*a control character \(U\+0000\)/,
  ],
  [
    'a bidirectional override',
    () => swap('prerequisites/5-e-card.yaml', '缴费不是非要它。', '缴费不是\u202e非要它。'),
    /^prerequisites\/5-e-card\.yaml:\d+:\d+ {2}.*a bidirectional control \(U\+202E\)/,
  ],
  [
    'an override behind an escape',
    () => swap('prerequisites/5-e-card.yaml', 'title: {', 'title: { fr: "\\u202e",'),
    /^prerequisites\/5-e-card\.yaml:\d+:\d+ {2}.*a bidirectional control \(U\+202E\)/,
  ],
  [
    'a lone surrogate behind an escape',
    () => swap('prerequisites/5-e-card.yaml', 'title: {', 'title: { fr: "\\ud800",'),
    /^prerequisites\/5-e-card\.yaml:\d+:\d+ {2}.*half a character/,
  ],
  [
    'a tag that would make another kind of value',
    () => writeFileSync(at('fairs/more.yaml'), '- id: !php/object x\n'),
    /^fairs\/more\.yaml:1:7 {2}.*Unresolved tag/,
  ],
  [
    'a value that no page fills in',
    () => swap('strings/trust.yaml', '上次查：{day}。', '上次查：{date}。'),
    /^strings\/trust\.yaml:\d+:\d+ {2}published-asked\.zh: no page fills in \{date\}\n {4}mend: use one of \{day\}/,
  ],
  [
    'a value that one language lacks',
    () => swap('strings/trust.yaml', 'Last look: {day}.', 'Last look.'),
    /^strings\/trust\.yaml:\d+:\d+ {2}published-asked\.en: \{day\} is missing here/,
  ],
  [
    'a place for a value where nothing fills it',
    () => swap('prerequisites/5-e-card.yaml', '缴费不是非要它。', '在{city}不用。'),
    /^prerequisites\/5-e-card\.yaml:\d+:\d+ {2}why\.zh: a place for a value stands where nothing fills it/,
  ],
  [
    'a key that is no key',
    () => appendFileSync(at('strings/trust.yaml'), '"Last Look": { zh: 甲, en: a }\n'),
    /^strings\/trust\.yaml:\d+:\d+ {2}Last Look: is no key/,
  ],
  [
    'a source read at a foreign scheme',
    () => swap('sources/questions.yaml', 'address: http', 'address: ftp'),
    /^sources\/questions\.yaml:\d+:\d+ {2}\d+\.address: .*\n {4}mend: a source was read at an https or http address/,
  ],
  ...['javascript:alert(1)', 'vbscript:x', 'intent://x', 'file:///etc/passwd', 'view-source:https://x.cn'].map(
    (scheme): [string, () => void, RegExp] => [
      `an entrance by ${scheme}`,
      () => swap('entrances/places.yaml', 'alipays://platformapi/startapp?appId=20000178', scheme),
      /^entrances\/places\.yaml:\d+:\d+ {2}\d+\.scheme: .*\n {4}mend: write the whole address, with alipays/,
    ],
  ),
  [
    'the name of another place',
    () => swap('places/cities.yaml', '"330100": { zh: 杭州', '"330200": { zh: 厦门'),
    /^places\/cities\.yaml:\d+:\d+ {2}330200: 330200 is 宁波市, not 厦门\n {4}mend: write 宁波/,
  ],
  [
    'a code of no place',
    () => appendFileSync(at('places/cities.yaml'), '"999999": { zh: 某地, en: Somewhere }\n'),
    /^places\/cities\.yaml:\d+:\d+ {2}999999: "999999" is no province/,
  ],
])('%s is named with file, place and mend, and nothing is thrown', (_, harm, expected) => {
  harm();
  const faults = printed();
  expect(faults.find((fault) => expected.test(fault)) ?? faults.slice(0, 20).join('\n')).toMatch(expected);
});

test('a byte order mark, hidden files of the system and backups of an editor are no fault', () => {
  const text = readFileSync(at('fairs/fairs.yaml'));
  writeFileSync(at('fairs/fairs.yaml'), Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), text]));
  writeFileSync(at('.DS_Store'), 'x');
  writeFileSync(at('fairs/fairs.yaml~'), 'x');
  expect(printed()).toEqual([]);
});

test('Chinese, emoji and line ends are no odd characters', () => {
  expect(oddCharacter('一二\r\n\t三 “四” 👍🏽 é')).toBeUndefined();
});
