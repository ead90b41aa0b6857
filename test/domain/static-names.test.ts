import { packNames, unpackNames } from '../../src/lib/static-names';

const names = [
  'index.html',
  'index.en.html',
  'guide-id-wechat.html',
  'guide-id-wechat.en.html',
  'guide-id-wechat.110000.html',
  'guide-id-alipay.110000.html',
  'guide-id-alipay.html',
  'guide-id-alipay.en.html',
  'law-id-lcl-50.html',
];

test('the names of static pages come back from their short form, and none else', () => {
  expect(unpackNames(packNames(names)).sort()).toEqual([...names].sort());
});

test('names that are there in the same cities and languages name these once', () => {
  expect(packNames(names).match(/110000/g)).toHaveLength(1);
});
