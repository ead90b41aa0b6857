import type { Article } from '../../src/domain/article/blocks';
import { gapArticle } from '../../src/domain/article/gap';
import { glossaryArticle, searchArticle } from '../../src/domain/article/glossary';
import { moneyArticle } from '../../src/domain/article/money';
import { localArticle, papersArticle } from '../../src/domain/article/papers';
import { plainText } from '../../src/domain/article/plain-text';
import { questionsArticle, volunteerArticle } from '../../src/domain/article/questions';
import { finderArticle, planArticle } from '../../src/domain/article/route';
import { troubleArticle } from '../../src/domain/article/trouble';
import { withCity } from '../../src/domain/city/store';
import { planOf } from '../../src/domain/route/plan';
import { chosen, recordOf } from '../support/cities';
import { pack, store } from '../support/pack';
import { everyPlan, flow } from '../support/route';
import { wordsIn } from '../support/words';

const day = '2026-11-25';
const shenzhen = { city: chosen('440300', '0755'), store: withCity(store, recordOf('440300')) };
const steps = [...pack.guides, ...pack.prerequisites].flatMap((owner) => owner.steps.map(({ id }) => id));
const plan = everyPlan()[0]!;

/** Every article that a link can ask for, by name. */
function everyArticle(language: 'zh' | 'en'): readonly (readonly [string, Article])[] {
  const words = wordsIn(language);
  const both = [
    { city: undefined, store },
    { city: shenzhen.city, store: shenzhen.store },
  ];
  return both.flatMap(({ city, store: here }) => [
    ['trouble', troubleArticle(here, words, {}, city)] as const,
    ...pack.families.map(
      ({ id }) => [`trouble family=${id}`, troubleArticle(here, words, { family: id }, city)] as const,
    ),
    ...pack.families.flatMap(({ troubles }) =>
      troubles.map(({ id }) => [`trouble id=${id}`, troubleArticle(here, words, { id }, city)] as const),
    ),
    ...steps.map((step) => [`trouble step=${step}`, troubleArticle(here, words, { step }, city)] as const),
    ['questions', questionsArticle(here, words, {}, city)] as const,
    ...[...pack.topics.map(({ id }) => id), 'rumours'].map(
      (topic) => [`questions topic=${topic}`, questionsArticle(here, words, { topic }, city)] as const,
    ),
    ...['counter', 'website', 'wechat', 'alipay', 'benefit', ''].map(
      (purpose) => [`papers for=${purpose}`, papersArticle(here, words, { for: purpose }, city)] as const,
    ),
    ['local', localArticle(here, words, {}, city)] as const,
    ...pack.locals.map(({ id }) => [`local id=${id}`, localArticle(here, words, { id }, city)] as const),
    ['glossary', glossaryArticle(here, words, {}, city)] as const,
    ['search', searchArticle(here, words)] as const,
    ['volunteer', volunteerArticle(here, words, {}, city)] as const,
    ['money', moneyArticle(here, words, city, day)] as const,
    ['gap', gapArticle(here, words, {}, city)] as const,
    ['finder', finderArticle(flow, here, words)] as const,
    [
      'plan',
      planArticle(planOf(flow, plan.path.walk), city?.adcode, here, words, {
        title: '',
        foot: '',
        say: words.say,
        join: (items) => items.join(' '),
        state: () => '',
        line: (key, value) => words.t(`plan-${key}`, { value }),
      }),
    ] as const,
  ]);
}

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const articles = everyArticle(language);

  test('every page is one text of its own, with whom to call, and no hole in it', () => {
    const home = wordsIn(language).t('home-title');
    for (const [name, article] of articles) {
      const text = plainText(article);
      expect([name, article.title === home, /undefined|\[object|\{\w+\}|NaN/.exec(text)?.[0]]).toEqual([
        name,
        false,
        undefined,
      ]);
      expect([name, article.blocks.filter(({ lines, sketch }) => lines.length === 0 && !sketch)]).toEqual([name, []]);
      expect([name, article.blocks.length > 1]).toEqual([name, true]);
      if (!name.startsWith('glossary') && !name.startsWith('questions topic'))
        expect([name, /12333|12366|12393/.test(text)]).toEqual([name, true]);
    }
  });

  test('nothing in it asks for a tap on something that is not there', () => {
    for (const [name, article] of articles.filter(
      ([key]) => !key.startsWith('trouble') && !key.startsWith('questions'),
    )) {
      expect([name, /点开|点一下|tap one|tap a /i.exec([article.title, article.lead].join(' '))?.[0]]).toEqual([
        name,
        undefined,
      ]);
    }
  });
});

test('words that no source prints stand in no quotation marks, and a rumour only under the word that says so', () => {
  for (const family of pack.families) {
    const text = plainText(troubleArticle(store, wordsIn('zh'), { family: family.id }, undefined));
    for (const { text: shown, wording } of family.troubles.flatMap(({ shows }) => shows))
      expect([shown.zh, text.includes(`“${shown.zh}”`)]).toEqual([shown.zh, wording === 'exact']);
  }
  const { blocks } = questionsArticle(store, wordsIn('zh'), { topic: 'rumours' }, undefined);
  for (const { rumour } of pack.rumours)
    expect(blocks.find(({ lines }) => lines.includes(rumour.zh))?.heading).toBe(pack.strings['questions-rumour']?.zh);
});

test('the asked question, message, place and word come first', () => {
  const words = wordsIn('zh');
  const [topic] = pack.topics;
  const last = topic!.questions.at(-1)!;
  expect(questionsArticle(store, words, { id: last.id }, undefined).blocks[0]?.heading).toBe(last.ask.zh);
  expect(plainText(troubleArticle(store, words, { id: 'no-valid-payment-record' }, undefined))).toContain(
    '“未查询到有效参保缴费信息”',
  );
  const term = pack.terms.at(-1)!;
  expect(glossaryArticle(store, words, { term: term.id }, undefined).blocks[0]?.lines[0]).toBe(term.means.zh);
});

test('the amount of a city stands with its formula; without a base for the day there is none', () => {
  const words = wordsIn('zh');
  const beijing = { city: chosen('110000'), store: withCity(store, recordOf('110000')) };
  expect(plainText(moneyArticle(beijing.store, words, beijing.city, '2026-03-01'))).toContain(
    '7,162 元 × 20% = 1,432.40 元',
  );
  expect(plainText(moneyArticle(store, words, undefined, day))).not.toMatch(/¥/);
  const byName = plainText(moneyArticle(store, words, { adcode: '110000', name: beijing.city.name }, day));
  expect(byName).toContain('北京的数，以当地通知为准');
  expect(byName).not.toMatch(/¥/);
});
