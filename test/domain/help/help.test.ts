import fc from 'fast-check';
import { alternativeGuide } from '../../../src/features/troubleshooting/alternative-guide';
import { openingOf, scriptFor, scriptForPlan, type OpeningWords } from '../../../src/features/call-script/opening';
import { readNotes, withLine } from '../../../src/features/call-script/notes';
import { localProceduresFor, documentsFor } from '../../../src/features/documents/documents';
import { liesIn } from '../../../src/content/scope';
import { fitOf } from '../../../src/content/place-fit';
import { findTrouble, quoted, troublesAt } from '../../../src/content/messages';
import { pack, store } from '../../support/pack';

const words: OpeningWords = {
  hello: '您好',
  city: '我在{city}参保',
  channel: '我用的是“{channel}”',
  step: '做到“{step}”这一步',
  screen: '屏幕显示“{screen}”',
  happens: '情况是：{screen}',
  ask: '请问怎么办？',
};

describe('stuck at a step', () => {
  const ids = (city?: string) => troublesAt('wechat-fill', city, store).map(({ trouble }) => trouble.id);

  test('messages of the own city or province come first, those of other places last', () => {
    expect(ids('510100').slice(0, 2)).toEqual(['no-valid-payment-record', 'no-scheme-this-year']);
    expect(ids('320500')[0]).toBe('wrong-agency-chosen');
    const places = troublesAt('wechat-fill', '510100', store).map(({ trouble }) =>
      fitOf(trouble.where.places, '510100'),
    );
    expect(places).toEqual([...places].sort((a, b) => b - a));
  });

  test('without a city those that hold anywhere come first, and none is lost', () => {
    expect(troublesAt('wechat-fill', undefined, store)[0]?.trouble.where.places).toBeUndefined();
    expect([...ids('510100')].sort()).toEqual([...ids()].sort());
  });

  test('every trouble is found at one of its steps', () => {
    for (const family of pack.families)
      for (const trouble of family.troubles)
        expect(troublesAt(trouble.steps[0]!, undefined, store).map((item) => item.trouble.id)).toContain(trouble.id);
  });
});

test('only words that a source prints are quoted', () => {
  for (const family of pack.families) {
    for (const shown of family.troubles.flatMap(({ shows }) => shows))
      expect(quoted(shown, shown.text.zh).startsWith('“')).toBe(
        shown.wording === 'exact' || shown.text.zh.startsWith('“'),
      );
  }
});

test('ticks that count on the next route are named, and what it still needs', () => {
  const next = alternativeGuide(store.guide('alipay')!, new Set(['enrolment', 'wechat-real-name']), store);
  expect(next.kept.map(({ id }) => id)).toEqual(['enrolment']);
  expect(next.missing.map(({ id }) => id)).toEqual(['employer-stopped', 'alipay-real-name']);
});

describe('the opening sentence', () => {
  const item = findTrouble('no-valid-payment-record', store)!;
  const script = scriptFor(item, store)!;

  test('has what the person chose and what the screen says', () => {
    const opening = openingOf(
      script,
      words,
      {
        city: '成都',
        channel: '微信缴费',
        step: '核对险种',
        screen: { words: '未查询到有效参保缴费信息', exact: true },
      },
      'zh',
    );
    expect(opening).toBe(
      '您好，我在成都参保，我离职了，想自己交社保，我用的是“微信缴费”，做到“核对险种”这一步，屏幕显示“未查询到有效参保缴费信息”。请问怎么办？',
    );
  });

  test('leaves out what is not known, and quotes nothing that is only described', () => {
    expect(openingOf(script, words, {}, 'zh')).toBe('您好，我离职了，想自己交社保。请问怎么办？');
    expect(openingOf(script, words, { screen: { words: '查不到', exact: false } }, 'zh')).not.toMatch(/“/);
  });

  test('never shows an unfilled place', () => {
    fc.assert(
      fc.property(
        fc.option(fc.string(), { nil: undefined }),
        fc.option(fc.string(), { nil: undefined }),
        (city, step) => {
          const choices = { ...(city === undefined ? {} : { city }), ...(step === undefined ? {} : { step }) };
          for (const each of pack.scripts)
            expect(
              openingOf(each, { ...words, ask: '' }, choices, 'zh')
                .replace(city ?? '', '')
                .replace(step ?? '', ''),
            ).not.toMatch(/\{(city|matter|channel|step|screen)\}/);
        },
      ),
    );
  });

  test('a step of the plan has its call', () => {
    for (const part of ['enrol', 'pay', 'benefit', 'employer-stopped', 'gap', 'new-employer'])
      expect([part, scriptForPlan(part, store)?.ask.length]).toEqual([part, 2]);
  });
});

describe('papers to bring', () => {
  test('each paper stands once on each list', () => {
    for (const purpose of ['counter', 'website', 'wechat', 'alipay', 'benefit'] as const) {
      for (const city of [undefined, '440300', '330100', '110000']) {
        const titles = documentsFor(purpose, city, store).map(({ title }) => title.zh);
        expect(new Set(titles).size).toBe(titles.length);
        expect(titles[0]).toBe('身份证原件');
      }
    }
  });

  test('a paper of one place is not asked for in another; where none is known, the question stays', () => {
    const ids = (city?: string) => documentsFor('counter', city, store).map(({ id }) => id);
    expect(ids('440300')).toContain('residence-permit');
    expect(ids('510100')).not.toContain('residence-permit');
    expect(ids('510100')).toContain('ask-conditions');
    expect(ids('330100')).not.toContain('ask-conditions');
  });

  test('the steps of the own place come first', () => {
    expect(localProceduresFor('320500', store)[0]).toMatchObject({ own: true, local: { id: 'jiangsu' } });
    expect(localProceduresFor(undefined, store).some(({ own }) => own)).toBe(false);
  });
});

test('a city lies in its province and its prefecture, never in another', () => {
  expect([
    liesIn('440300', '440000'),
    liesIn('440300', '440300'),
    liesIn('440300', '440100'),
    liesIn('110000', '110000'),
    liesIn('370481', '370400'),
  ]).toEqual([true, true, false, true, true]);
});

describe('notes of calls', () => {
  test('anything in storage is read without a fault, and what is whole is kept', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const notes = readNotes(value);
        for (const lines of Object.values(notes)) {
          expect(lines).toHaveLength(3);
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(300);
        }
        expect(readNotes(JSON.parse(JSON.stringify(notes)))).toEqual(notes);
      }),
    );
    expect(readNotes({ enrol: ['11-24', 5, '等 24 小时'], 'bad id!': ['x'], pay: 7 })).toEqual({
      enrol: ['11-24', '', '等 24 小时'],
    });
  });

  test('a line that is written comes back, and the others stay', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), (line) => {
        const notes = withLine({ pay: ['a', 'b', 'c'] }, 'enrol', 1, line);
        expect(notes.enrol?.[1]).toBe(line);
        expect(notes.pay).toEqual(['a', 'b', 'c']);
      }),
    );
  });
});
