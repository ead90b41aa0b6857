import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileContent } from '../../scripts/content/compile';
import { printFault } from '../../scripts/content/fault';
import { jsonSchemas } from '../../scripts/content/json-schema';
import { top } from '../support/dist';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync(path.join(top, 'src/content/data'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the tool prints after one change in one file. */
const after = (file: string, from: string | RegExp, to: string | ((whole: string) => string)): string[] => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const changed = typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);
  if (changed === text) throw new Error(`${file} has nothing like ${String(from)}`);
  writeFileSync(path.join(folder, file), changed);
  return compileContent(folder, '0.0.0', '2026-11-24').faults.map(printFault);
};

test('the content as it stands has no fault', () => {
  expect(compileContent(folder, '0.0.0', '2026-11-24').faults).toEqual([]);
});

test.each([
  [
    'a missing English text',
    'guides/1-wechat.yaml',
    '{ zh: 微信缴费, en: Pay with WeChat }',
    '{ zh: 微信缴费 }',
    /^guides\/1-wechat\.yaml:5:\d+ {2}title\.en: is missing\n {4}mend: add the English sentence/,
  ],
  [
    'an unknown source',
    'claims/agency.yaml',
    'report-agency-case',
    'report-nowhere',
    /^claims\/agency\.yaml:\d+:\d+ {2}\d\.basis\.0: "report-nowhere" is neither a source nor an article\n {4}mend: use an id that exists/,
  ],
  [
    'a claim without basis',
    'claims/agency.yaml',
    /basis: \[.*\]/,
    'basis: []',
    /^claims\/agency\.yaml:\d+:\d+ {2}0\.basis: .*\n {4}mend: name at least one source id or article id/,
  ],
  [
    'a duplicate step id',
    'guides/2-alipay.yaml',
    'id: alipay-tile',
    'id: wechat-tile',
    /^guides\/2-alipay\.yaml:\d+:\d+ {2}steps\.2\.id: step wechat-tile is used a second time\n {4}mend: .*guides\/1-wechat\.yaml:\d+/,
  ],
  [
    'an unknown key',
    'guides/1-wechat.yaml',
    'channel: wechat',
    'channel: wechat\nchanel: x',
    /chanel: is not a known key\n {4}mend: take "chanel" out/,
  ],
  [
    'a tap that is not on the sketch',
    'guides/1-wechat.yaml',
    'tap: 城市服务',
    'tap: 城市报务',
    /sketch\.tap: "城市报务" is not on the sketch\n {4}mend: use the zh of one item: .*城市服务/,
  ],
  [
    'a need that blocks a step of another guide',
    'guides/1-wechat.yaml',
    'blocks: wechat-fill',
    'blocks: alipay-fill',
    /needs\.0\.blocks: step "alipay-fill" is not in this guide/,
  ],
  [
    'an unverified claim that reads as a fact',
    'claims/agency.yaml',
    '这样代办行不行？',
    '这样代办可以。',
    /text\.zh: an unverified claim reads as a fact/,
  ],
  [
    'a review day before the check',
    'claims/agency.yaml',
    'reviewBy: "2027-05-24"',
    'reviewBy: "2026-05-24"',
    /reviewBy: 2026-05-24 is not after checkedOn/,
  ],
  [
    'a day that is no day',
    'claims/agency.yaml',
    'checkedOn: "2026-11-24"',
    'checkedOn: soon',
    /0\.checkedOn: .*\n {4}mend: write a day as YYYY-MM-DD/,
  ],
  ['a scope without a name', 'claims/hukou.yaml', '"310000"', '"999999"', /scope\.0: there is no place "999999"/],
  [
    'a figure that no claim states',
    'cities/310000-shanghai.yaml',
    'floor: "7546"',
    'floor: "7564"',
    /^cities\/310000-shanghai\.yaml:\d+:\d+ {2}pension\.bases\.0: no claim of this row says "7564"/,
  ],
  [
    'a figure that is only part of one',
    'cities/310000-shanghai.yaml',
    'floor: "7546"',
    'floor: "754"',
    /pension\.bases\.0: no claim of this row says "754"/,
  ],
  [
    'limits in the wrong order',
    'cities/310000-shanghai.yaml',
    'floor: "7546", cap: "37731"',
    'floor: "37731", cap: "7546"',
    /pension\.bases\.0\.cap: 7546 is below the floor 37731/,
  ],
  [
    'a row that ends before it begins',
    'cities/310000-shanghai.yaml',
    'to: "2027-06-30"',
    'to: "2025-06-30"',
    /pension\.bases\.0\.to: 2025-06-30 is before 2026-07-01/,
  ],
  [
    'two rows for the same days',
    'cities/110000-beijing.yaml',
    'to: "2026-06-30", floor',
    'to: "2026-07-01", floor',
    /pension\.bases\.1: holds on the same days as row 0/,
  ],
  [
    'an amount with a comma',
    'cities/310000-shanghai.yaml',
    'cap: "37731"',
    'cap: "37,731"',
    /pension\.bases\.0\.cap: .*\n {4}mend: write yuan as digits/,
  ],
  [
    'a claim of another city',
    'cities/310000-shanghai.yaml',
    'claims: [shanghai-base-2026]',
    'claims: [beijing-base-2026]',
    /pension\.bases\.0\.claims\.0: claim "beijing-base-2026" is about another place/,
  ],
  [
    'a cell without a claim',
    'cities/310000-shanghai.yaml',
    'claims: [shanghai-base-2026]',
    'claims: []',
    /pension\.bases\.0\.claims: .*\n {4}mend: name the claim that says so/,
  ],
  [
    'an adcode that is no city',
    'cities/310000-shanghai.yaml',
    'adcode: "310000"',
    'adcode: "310100"',
    /adcode: "310100" is no prefecture-level city\n {4}mend: .*municipalities end in 0000/,
  ],
  [
    'a Chinese sentence too long',
    'prerequisites/5-e-card.yaml',
    '缴费不是非要它。',
    `${'有的城市登录或者绑卡的时候会用到它，'.repeat(3)}。`,
    /why\.zh: a sentence of \d+ characters: .*\n {4}mend: cut it into sentences of at most 40 characters/,
  ],
  [
    'an English sentence too long',
    'prerequisites/5-e-card.yaml',
    'Paying does not need it.',
    `Some ${'very '.repeat(25)}old cities use it.`,
    /why\.en: a sentence of 30 words: /,
  ],
  [
    'a stiff word',
    'prerequisites/5-e-card.yaml',
    '缴费不是非要它。',
    '逾期就用不了。',
    /^prerequisites\/5-e-card\.yaml:5:\d+ {2}why\.zh: “逾期” is stiff\n {4}mend: write it plainly: 过期/,
  ],
  [
    'a word the glossary does not use',
    'prerequisites/5-e-card.yaml',
    '缴费不是非要它。',
    '先选投保地。',
    /why\.zh: “投保地” is not the word this guide uses\n {4}mend: write “参保地”/,
  ],
  [
    'a question that leads nowhere',
    'route/1-questions.yaml',
    'when: [{ age: [far, near, year, unsure], person: [citizen, hmt] }]',
    'when: [{ aeg: [far] }]',
    /^route\/1-questions\.yaml:\d+:\d+ {2}questions\.5\.when\.0\.aeg: there is no question or fact "aeg"\n {4}mend: use one of reason, /,
  ],
  [
    'a value that a question does not have',
    'route/2-facts.yaml',
    'reason: [resigned]',
    'reason: [resigend]',
    /facts\.0\.cases\.0\.when\.0\.reason\.0: "resigend" is no value of reason\n {4}mend: use one of resigned, /,
  ],
  [
    'a question that looks ahead',
    'route/1-questions.yaml',
    'when: [{ age: [far, near, year, unsure], person: [citizen, hmt] }]',
    'when: [{ wallet: [wechat] }]',
    /questions\.5\.when: question cover looks at wallet, which is not asked before it/,
  ],
  [
    'a question without “not sure”',
    'route/1-questions.yaml',
    / {6}- id: unsure\n {8}text: \{ zh: 不确定，或都行.*\n/,
    '',
    /questions\.7\.options: there is no option "unsure"/,
  ],
  [
    'a case that no path reaches',
    'route/3-leaving.yaml',
    'when: [{ reason: [fault] }]',
    'when: [{ reason: [fault], left: [by-choice] }]',
    /parts\.1\.cases\.0: no path leads here/,
  ],
  [
    'a part whose last case has a condition',
    'route/4-carrying-on.yaml',
    /(id: handover\n[\s\S]*?state: depends\n)/,
    (whole: string) => `${whole}        when: [{ age: [far] }]\n`,
    /cases\.0\.when: the last case has a condition, so nothing may be left\n {4}mend: add a last case/,
  ],
  [
    'a “depends” that names nobody to ask',
    'route/4-carrying-on.yaml',
    /(id: gap\n[\s\S]*?) {8}ask: \[line-12393\]\n/,
    (whole: string) => whole.replace(/ {8}ask: \[line-12393\]\n/, ''),
    /cases\.0\.ask: is missing/,
  ],
  [
    'a tick that stands nowhere else',
    'route/4-carrying-on.yaml',
    'tick: wechat-pay',
    'tick: wechat-payed',
    /links\.0\.tick: there is no step "wechat-payed"/,
  ],
  [
    'a ninth question',
    'route/1-questions.yaml',
    /\n {2}- id: wallet\n[\s\S]*$/,
    (whole: string) => `${whole}${whole.replace('id: wallet', 'id: purse')}`,
    /questions\.8: there are more than 8 questions/,
  ],
  [
    'a broken file of questions, once',
    'route/1-questions.yaml',
    'options:',
    'options: }',
    /^route\/1-questions\.yaml:\d+:\d+ {2}\(file\)/,
  ],
  [
    'broken YAML',
    'hotlines/lines.yaml',
    'title: {',
    'title: }',
    /^hotlines\/lines\.yaml:4:\d+ {2}\(file\): .*\n {4}mend: write it as YAML/,
  ],
])('%s is named with its place and its mend', (_, file, from, to, printed) => {
  const faults = after(file, from, to);
  expect(faults.find((fault) => printed.test(fault)) ?? faults.join('\n')).toMatch(printed);
});

test('a guide with a fault is not also missed by those that lead to it', () => {
  expect(after('guides/2-alipay.yaml', ', en: Pay with Alipay', '')).toEqual([
    expect.stringMatching(/^guides\/2-alipay\.yaml:5:\d+ {2}title\.en: is missing/),
  ]);
});

test('a statute may be as long as it is', () => {
  expect(
    after('laws/1-social-insurance-law.yaml', /zh: "?/, (whole: string) => `${whole}${'长'.repeat(60)}`).filter(
      (fault) => /sentence of/.test(fault),
    ),
  ).toEqual([]);
});

test('the schemas for editors are those that the check uses', () => {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    expect(JSON.parse(readFileSync(path.join(top, `src/content/schema/json/${name}.json`), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  }
});
