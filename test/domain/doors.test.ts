import fc from 'fast-check';
import { guideAsText } from '../../src/features/guide/guide-text';
import { wayInto } from '../../src/platform/entrance-way';
import { readCachedPath, readServicePath } from '../../src/platform/service-path';
import { wordsIn } from '../support/words';
import { pack, store } from '../support/pack';

describe.each(['zh', 'en'] as const)('a guide as text, in %s', (language) => {
  test.each(pack.guides.map((guide) => guide.id))(
    '%s has every step in order, a number to call and the day of the check',
    (id) => {
      const guide = store.guide(id)!;
      const text = guideAsText(guide, store, wordsIn(language));
      const places = guide.steps.map((step) => text.indexOf(step.title[language]));
      expect(places).not.toContain(-1);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      if (guide.kind !== 'risk')
        expect(text).toContain(
          wordsIn(language).t('guide-step-label', {
            n: guide.steps.length,
            title: guide.steps.at(-1)!.title[language],
          }),
        );
      for (const line of guide.ifStuck.hotlines ?? []) expect(text).toContain(store.hotline(line)!.number);
      expect(text).toMatch(/2026 年 11 月 \d+ 日|\d+ Nov 2026/);
      expect(text).not.toMatch(/undefined|\{\w+\}/);
    },
  );

  test('a step that says nothing but its title is there too', () => {
    const guide = store.guide('wechat')!;
    const [first] = guide.steps;
    const bare = { id: first!.id, title: first!.title };
    const text = guideAsText({ ...guide, steps: [bare] }, store, wordsIn(language));
    expect(text).toContain(first!.title[language]);
  });
});

describe('an entrance', () => {
  const base = { id: 'x', title: { zh: '甲', en: 'A' }, keyword: '甲' };
  const tested = { testedOn: '2026-11-20', testedWith: 'a phone' };
  const program = { appId: 'wx0123456789abcdef', path: 'pages/a' };

  test('nobody tested gives words in both builds', () => {
    for (const door of [
      { miniProgram: program },
      { scheme: 'alipays://x' },
      { web: 'https://example.org' },
      { phone: '12333' },
    ]) {
      expect(wayInto({ ...base, ...door }, 'wechat')).toEqual({ kind: 'words' });
      expect(wayInto({ ...base, ...door }, 'browser')).toEqual({ kind: 'words' });
    }
  });

  test('of Alipay is a link in the browser and never opens from WeChat', () => {
    expect(wayInto({ ...base, ...tested, scheme: 'alipays://x' }, 'browser')).toEqual({
      kind: 'link',
      href: 'alipays://x',
    });
    expect(wayInto({ ...base, ...tested, scheme: 'alipays://x' }, 'wechat')).toEqual({ kind: 'words' });
  });

  test('that was tested opens as its kind does', () => {
    expect(wayInto({ ...base, ...tested, miniProgram: program }, 'wechat')).toEqual({ kind: 'program', ...program });
    expect(wayInto({ ...base, ...tested, phone: '12333' }, 'wechat')).toEqual({ kind: 'call', number: '12333' });
    expect(wayInto({ ...base, ...tested, phone: '12333' }, 'browser')).toEqual({ kind: 'link', href: 'tel:12333' });
  });

  test('no entrance that ships claims to have been tested', () => {
    expect(pack.entrances.filter((entrance) => entrance.testedOn)).toEqual([]);
  });
});

describe('the answer of a City Service endpoint', () => {
  const good = { errcode: 0, app_id: 'wx0123456789abcdef', path: 'pages/list/index?city=1', username: 'gh_1' };

  test('is taken when it is whole, and from the store only for its day and city', () => {
    const path = readServicePath(good, good.app_id);
    expect(path).toEqual({ appId: good.app_id, path: good.path });
    expect(readCachedPath({ day: '2026-11-24', city: '深圳', path }, '2026-11-24', '深圳', good.app_id)).toEqual(path);
    expect(
      readCachedPath({ day: '2026-11-23', city: '深圳', path }, '2026-11-24', '深圳', good.app_id),
    ).toBeUndefined();
    expect(
      readCachedPath({ day: '2026-11-24', city: '广州', path }, '2026-11-24', '深圳', good.app_id),
    ).toBeUndefined();
  });

  test.each([
    [{ ...good, errcode: 40001 }],
    [{ ...good, app_id: 'evil' }],
    [{ ...good, app_id: 'wxffffffffffffffff' }],
    [{ ...good, path: 'https://example.org/' }],
    [{ ...good, path: 'a b' }],
    [{ path: good.path }],
    ['x'],
    [null],
  ])('%j is refused', (answer) => expect(readServicePath(answer, good.app_id)).toBeUndefined());

  test('whatever it is, nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        (answer) => void [readServicePath(answer, good.app_id), readCachedPath(answer, '', '', good.app_id)],
      ),
    );
  });
});
