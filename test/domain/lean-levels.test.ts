import { leanLevels, leanNames } from '../../config/lean-levels';

const loop = '<template is="{{xs.a(c, item.nn, l)}}" wx:for="{{i.cn}}" />';
const template = (name: string, tag: string): string => `<template name="tmpl_${name}">${tag}${loop}</end></template>`;

test('a button is written out once, words twice, and a box for every level', () => {
  const every = ['van-button', '5', '7', '3'].flatMap((name) =>
    [0, 1, 2, 3].map((level) => template(`${level}_${name}`, '<box>')),
  );
  const kept = [...leanLevels(every.join('')).matchAll(/name="tmpl_([\w-]+)"/g)].map(([, name]) => name);
  expect(kept).toEqual(['0_van-button', '0_5', '1_5', '0_7', '1_7', '0_3', '1_3', '2_3', '3_3']);
});

test('text, what has a role and a button show the words that come with them; a plain box and a row do not', () => {
  const shows = (tag: string) => leanLevels(template('0_x', tag)).includes(`${tag}{{i.v||''}}`);
  expect(['<text class="a">', '<view aria-role="b" class="c">', '<van-tag id="d">'].map(shows)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['<view class="a">', '<van-cell title="b">'].map(shows)).toEqual([false, false]);
});

const script = `module.exports = {
  a: function (l, n, s) {
    var a = ["8","van-button"]
    var b = ["5","69"]
    if (a.indexOf(n) === -1) l = 0
    if (b.indexOf(n) > -1) {
      var depth = s.split(',').filter(function (one) { return one === n }).length
      l = depth
    }
    return l >= 11 ? 'deep' : 'tmpl_' + l + '_' + n
  }
}`;

test('the script asks for the levels that there are, and for the component of deeper words', () => {
  const loaded: { exports: { a?: (level: number, name: string | undefined, words: string) => string } } = {
    exports: {},
  };
  new Function('module', leanNames(script))(loaded);
  const { a } = loaded.exports;
  expect([a?.(4, 'van-button', ''), a?.(4, '8', '')]).toEqual(['tmpl_0_van-button', 'tmpl_4_8']);
  expect(['', '5', '5,5'].map((above) => a?.(7, '5', above))).toEqual(['tmpl_0_5', 'tmpl_1_5', 'deep']);
  expect(a?.(2, undefined, '')).toBe('tmpl_0_3');
});

test('a script that is written otherwise stops the build', () => {
  expect(() => leanNames(script.replace('var b', 'var other'))).toThrow('lean-levels.ts expects');
});
