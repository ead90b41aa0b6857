import { packPart } from '../../scripts/content/pack-part';
import { unpackPart, type PackedPart } from '../../src/content/packed';
import type { Part } from '../../src/content/schema/pack';

const claim = (id: string, more: object = {}) => ({
  id,
  text: { zh: id },
  grade: 'reported',
  scope: 'national',
  ...more,
});
const part = {
  part: 'core',
  claims: [claim('a'), claim('b', { grade: 'official' }), claim('c', { scope: undefined }), claim('d')],
  strings: { one: { zh: '一' }, both: { zh: '二', en: 'two' } },
} as unknown as Part;

test('what most entries say alike stands once, and a sentence in Chinese alone is its text', () => {
  const text = JSON.stringify(packPart(part));
  expect(text.match(/"reported"/g)).toHaveLength(1);
  expect(text).toContain('"one":"=一"');
  expect(text).toContain('{"zh":"二","en":"two"}');
});

test('the keys of a list stand once, and what is absent at the end of a row takes no room', () => {
  const text = JSON.stringify(packPart(part));
  expect(text.match(/"(id|text|grade)"/g)).toHaveLength(4);
  expect(text).toContain('["c","=c"]');
});

test('a packed part comes back as it was, also what one entry leaves out', () => {
  const packed = JSON.parse(JSON.stringify(packPart(part))) as PackedPart;
  expect(unpackPart(packed)).toEqual(JSON.parse(JSON.stringify(part)));
});

test('a text that begins like a packed sentence is refused', () => {
  expect(() => packPart({ strings: { odd: { zh: '一', en: '=x' } } } as unknown as Part)).toThrow('come back');
});
