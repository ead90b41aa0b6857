import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { claimsIn } from '../../scripts/content/split';
import { kinds, type Kind } from '../../src/content/kinds';
import { packSchema } from '../../src/content/schema/pack';
import { sketchSentence } from '../support/sketch';
import { top } from '../support/dist';
import { pack, store } from '../support/pack';

const languages = ['zh', 'en'] as const;
const steps = [...pack.guides, ...pack.prerequisites].flatMap((owner) =>
  owner.steps.map((step) => [owner.id, step] as const),
);

test('the pack that ships fits the schema', () => {
  expect(v.safeParse(packSchema, pack).issues).toBeUndefined();
});

test('statute text equals the copy it was taken from, character by character', () => {
  const fixture = JSON.parse(readFileSync(path.join(top, 'test/fixtures/statute.json'), 'utf8')) as Record<
    string,
    string[]
  >;
  for (const [id, paragraphs] of Object.entries(fixture)) {
    expect([id, store.article(id)?.article.paragraphs.map((paragraph) => paragraph.zh)]).toEqual([id, paragraphs]);
  }
  expect(
    pack.laws
      .find((law) => law.id === 'sil')
      ?.articles.map((article) => article.id)
      .sort(),
  ).toEqual(Object.keys(fixture).sort());
});

test.each(['wechat', 'alipay', 'website', 'counter', 'agency'])('the %s guide is there, in both languages', (id) => {
  const guide = store.guide(id);
  expect(guide?.steps.length).toBeGreaterThan(0);
  for (const language of languages) for (const step of guide?.steps ?? []) expect(step.title[language]).toBeTruthy();
});

test('the phone guides draw a screen for each step', () => {
  for (const id of ['wechat', 'alipay']) expect(store.guide(id)?.steps.filter((step) => !step.sketch)).toEqual([]);
});

test.each(steps)('%s: the sketch of a step says what to tap', (_, step) => {
  for (const language of languages) expect(sketchSentence(step, language)).not.toMatch(/undefined/);
});

test('an unverified statement is a question, and no source marked as a copy has an address', () => {
  for (const claim of pack.claims.filter(({ grade }) => grade === 'unverified'))
    expect([claim.text.zh, claim.text.en]).toEqual([
      expect.stringMatching(/？([^？。]*问。)?$/),
      expect.stringMatching(/\?([^?]* Ask [\d-]+\.)?$/),
    ]);
  for (const source of pack.sources.filter(({ mirror }) => mirror)) expect(source.address).toBeUndefined();
});

test('a condition on the household register is always said of a place, never of the whole country', () => {
  const hukou = pack.claims.filter((claim) => /户籍限制|不限户籍|外地户口|外省户口/.test(claim.text.zh));
  expect(hukou.length).toBeGreaterThan(4);
  for (const claim of hukou) expect([claim.id, claim.scope]).not.toEqual([claim.id, 'national']);
});

test('medical statements are looked at again before the new law takes effect', () => {
  const medical = pack.claims.filter(
    (claim) =>
      claim.scope === 'national' &&
      claim.grade !== 'law' &&
      /医保/.test(claim.text.zh) &&
      !/缴费是两件事|登记找/.test(claim.text.zh),
  );
  for (const claim of medical) expect([claim.id, claim.reviewBy <= '2027-01-01']).toEqual([claim.id, true]);
});

test('no agency is named or linked, and nothing in the store opens an untested place by itself', () => {
  const text = JSON.stringify(store.guide('agency'));
  expect(text).not.toMatch(/https?:|有限公司|entrance/);
  for (const entrance of pack.entrances) expect(entrance.testedOn).toBeUndefined();
});

test('every claim, source and article is used', () => {
  const used = new Set((Object.keys(kinds) as Kind[]).flatMap((kind) => claimsIn(pack[kind])));
  expect(
    pack.claims.filter((claim) => claim.highlight === undefined && !used.has(claim.id)).map((claim) => claim.id),
  ).toEqual([]);
  const bases = new Set([...pack.claims.flatMap((claim) => claim.basis), ...pack.laws.map((law) => law.source)]);
  expect(pack.sources.map((source) => source.id).filter((id) => !bases.has(id))).toEqual([]);
});
