import { leanCalls, leanElements, missingElements } from '../../config/lean-runtime';

const table = `const Map = { longitude: '' }, View = { 'hover-class': 'none' };
const internalComponents = { View, Map, Text: { selectable: '' }, Video: { src: '' } };`;

test('attributes of elements that nothing draws are left out, and their names stay to be counted', () => {
  const lean = leanElements(table);
  expect(lean).toContain('internalComponents = { View, Map: {}, Text: { selectable:');
  expect(lean).toContain('Video: {}');
});

test('calls that no script makes are taken out of the list of those that Taro wraps, and of no other list', () => {
  const source = "const a = new Set(['addPhoneContact', 'makePhoneCall', 'chooseImage']), b = ['chooseImage'];";
  expect(leanCalls(source, (name) => name === 'makePhoneCall')).toBe(
    'const a = new Set(["makePhoneCall"]), b = [\'chooseImage\'];',
  );
});

test('a template that draws an element without its attributes is named', () => {
  const names = ['View', 'Text', 'Image', 'Input', 'Video', 'PageContainer'];
  const every = [...Array(13).keys()].map((n) => `<template name="tmpl_0_${n}">`).join('');
  expect(missingElements(every, names)).toEqual(expect.arrayContaining(['video', 'image']));
  expect(missingElements('<template name="tmpl_0_van-button">', names)).toEqual([]);
});
