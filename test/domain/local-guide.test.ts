import { localGuide, tileOf } from '../../src/features/guide/local-guide';
import { missingFor } from '../../src/features/checklist/readiness';
import { prefectureCodes, recordOf } from '../support/cities';
import { store } from '../support/pack';

const guideIn = (adcode: string, id: string) => {
  const guide = store.guide(id);
  if (!guide) throw new Error(id);
  return localGuide(guide, recordOf(adcode).city);
};
const titles = (adcode: string, id: string) => guideIn(adcode, id).steps.map(({ title }) => title.zh);

test('合肥: the way of Anhui is the steps, the trail and the words to search', () => {
  const guide = guideIn('340100', 'wechat');
  expect(titles('340100', 'wechat').slice(0, 2)).toEqual(['在微信顶部搜索“安徽税务”，进这个公众号', '点“社保缴费”']);
  expect(guide.trail.map(({ zh }) => zh)).toEqual(['安徽税务', '社保缴费']);
  expect([guide.keyword, guide.entrance]).toEqual(['安徽税务', undefined]);
  expect(guide.steps.at(-1)?.id).toBe('wechat-pay');
});

test('成都: a way that begins in the menus keeps the usual first steps and the entrance', () => {
  const guide = guideIn('510100', 'wechat');
  expect(guide.steps.slice(0, 2).map(({ id }) => id)).toEqual(['wechat-me', 'wechat-city']);
  expect(guide.entrance).toBe(store.guide('wechat')?.entrance);
});

test('where the place prints its steps, these are the steps', () => {
  expect(titles('500000', 'wechat').join()).toContain('缴费基数及缴费比例申报');
  expect(titles('370200', 'wechat')[0]).toContain('山东税务社保费缴纳');
});

test('a place that pays in an app of its own says so first', () =>
  expect(titles('420100', 'wechat')[0]).toBe('这里不在微信里面交：打开手机应用“楚税通”'));

test('without a place, or in another channel, the guide stays as it is', () => {
  const guide = store.guide('wechat');
  const counter = store.guide('counter');
  if (!guide || !counter) throw new Error('no guide');
  expect(localGuide(guide, undefined)).toBe(guide);
  expect(localGuide(counter, recordOf('340100').city)).toBe(counter);
});

test('in each of the 337 places both guides lead to paying, name a way, and no step stands twice', () => {
  const without: string[] = [];
  const nowhere = new Set<string>();
  for (const code of prefectureCodes) {
    const { city } = recordOf(code);
    for (const id of ['wechat', 'alipay']) {
      const guide = guideIn(code, id);
      const ids = guide.steps.map((step) => step.id);
      expect([code, id, new Set(ids).size]).toEqual([code, id, ids.length]);
      expect(ids.at(-1)).toBe(`${id}-pay`);
      for (const missing of missingFor(guide, new Set(), store)) {
        expect(missing.stopsAt).toBeGreaterThan(0);
        expect(missing.stopsAt).toBeLessThanOrEqual(guide.steps.length);
      }
      const tile = tileOf(city, id);
      if (tile) expect(guide.trail.length).toBeGreaterThan(0);
      // Who has to find an account or a mini-program reads where, and can copy its name.
      if (tile && tile.opens !== 'menu' && !guide.steps.some(({ keyword }) => keyword === tile.trail[0]?.zh))
        nowhere.add(`${code} ${id}`);
    }
    const words = (city.search ?? []).some(({ purpose }) => purpose === 'pay');
    if (!tileOf(city, 'wechat') && !tileOf(city, 'alipay') && !words) without.push(code);
  }
  expect([...nowhere]).toEqual([]);
  expect(without).toEqual([]);
});

test('a drawn step of a local path has on its screen what is to be tapped', () => {
  for (const code of prefectureCodes)
    for (const tile of recordOf(code).city.tiles ?? [])
      for (const step of tile.steps ?? [])
        if (typeof step !== 'string' && step.sketch)
          expect(step.sketch.items.map(({ zh }) => zh)).toContain(step.sketch.tap);
});
