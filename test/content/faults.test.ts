import { readFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '../../scripts/content/json-schema';
import { top } from '../support/dist';
import { changedContent } from './changed-content';

const content = changedContent();

test('the content as it stands has no fault', () => {
  expect(content.faults()).toEqual([]);
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
    'an empty Chinese text',
    'guides/1-wechat.yaml',
    '{ zh: 微信缴费, en: Pay with WeChat }',
    '{ zh: "", en: Pay with WeChat }',
    /^guides\/1-wechat\.yaml:5:\d+ {2}title\.zh: is empty\n {4}mend: must not be empty: write the sentence/,
  ],
  [
    'a list and a value that were left empty',
    'troubles/01-no-record.yaml',
    'places: ["500000"]',
    'places: []',
    /^troubles\/01-no-record\.yaml:\d+:\d+ {2}troubles\.0\.where\.places: is empty\n {4}mend: fill places in, as other entries/,
  ],
  [
    'a text in the place of a list',
    'troubles/01-no-record.yaml',
    'places: ["500000"]',
    'places: "500000"',
    /places: "500000" does not fit\n {4}mend: places has another form \(Array\): look at how other entries write it/,
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
    'two groups of synonyms with one id',
    'search-words/words.yaml',
    '- id: resign\n',
    '- id: leave\n',
    /^search-words\/words\.yaml:\d+:\d+ {2}2\.id: searchWord leave is used a second time\n {4}mend: give it an id of its own; the first stands in search-words\/words\.yaml:\d+/,
  ],
  [
    'a way to say a word that stands under two words, whatever its form',
    'standard-words/words.yaml',
    '"myself"',
    '"mines", "myself"',
    /^standard-words\/words\.yaml:\d+:\d+ {2}1\.says\.0: “mines” is said for wo already\n {4}mend: let it stand for one word only: take it out here, or under wo/,
  ],
  [
    'a way to say a word that is longer than what is looked up',
    'standard-words/words.yaml',
    '"myself"',
    '"all by myself and alone", "myself"',
    /^standard-words\/words\.yaml:\d+:\d+ {2}1\.says\.0: “all by myself and alone” would never be found\n {4}mend: write 6 characters or 4 English words at most, and not both/,
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
    'a pay day that nobody has confirmed',
    'cities/440300-shenzhen.yaml',
    'to: 25, claims: [shenzhen-dates]',
    'to: 25, claims: [hukou-ask-beijing]',
    /windows\.0: nobody has confirmed claim "hukou-ask-beijing"/,
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
    /^prerequisites\/5-e-card\.yaml:\d+:\d+ {2}why\.zh: “逾期” is stiff\n {4}mend: write it plainly: 过期/,
  ],
  [
    'an apostrophe that a Chinese font draws wide',
    'prerequisites/5-e-card.yaml',
    'Paying does not need it.',
    'Today’s pages do not need it.',
    /why\.en: “’” in English\n {4}mend: write it as '/,
  ],
  [
    'a word the glossary does not use',
    'prerequisites/5-e-card.yaml',
    '缴费不是非要它。',
    '先选投保地。',
    /why\.zh: “投保地” is not the word this guide uses\n {4}mend: write “参保地”/,
  ],
  [
    'broken YAML',
    'hotlines/lines.yaml',
    'title: {',
    'title: }',
    /^hotlines\/lines\.yaml:4:\d+ {2}\(file\): .*\n {4}mend: write it as YAML/,
  ],
])('%s is named with its place and its mend', (_, file, from, to, printed) => {
  expect(content.after(file, from, to)).toEqual(expect.arrayContaining([expect.stringMatching(printed)]));
});

test('a guide with a fault is not also missed by those that lead to it', () => {
  expect(content.after('guides/2-alipay.yaml', ', en: Pay with Alipay', '')).toEqual([
    expect.stringMatching(/^guides\/2-alipay\.yaml:5:\d+ {2}title\.en: is missing/),
  ]);
});

test('a statute may be as long as it is', () => {
  expect(
    content
      .after('laws/1-social-insurance-law.yaml', /zh: "?/, (whole: string) => `${whole}${'长'.repeat(60)}`)
      .filter((fault) => /sentence of/.test(fault)),
  ).toEqual([]);
});

test('the schemas for editors are those that the check uses', () => {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    expect(JSON.parse(readFileSync(path.join(top, `src/content/schema/json/${name}.json`), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  }
});
