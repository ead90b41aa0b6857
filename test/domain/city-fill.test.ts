import { mergeRecord, lacksRecord } from '../../src/state/merge-record';
import { chosen, recordOf } from '../support/cities';

const named = { adcode: '440300', name: { zh: '深圳', en: 'Shenzhen' } };
const found = { record: recordOf('440300'), area: '0755' };

test('a city by name alone takes what was found, and then is what the picker keeps', () => {
  expect(mergeRecord(named, '440300', found)).toEqual(chosen('440300', '0755'));
});

test.each([
  ['nothing was found', named, '440300', undefined],
  ['another city was chosen meanwhile', chosen('310000'), '440300', found],
  ['it was filled meanwhile', chosen('440300'), '440300', found],
  ['the choice was taken back', undefined, '440300', found],
  ['the record is of another city', named, '440300', { record: recordOf('310000') }],
] as const)('nothing changes when %s', (_, now, adcode, details) =>
  expect(mergeRecord(now, adcode, details)).toBeUndefined(),
);

test('a copy from before places had layers is completed', () => {
  const { from, ...record } = recordOf('440300');
  expect(from).toBeDefined();
  expect(mergeRecord({ ...named, record }, '440300', found)).toEqual(chosen('440300', '0755'));
  expect(lacksRecord({ ...named, record }, true)).toBe(true);
});

test('only a city without a record that the store names is looked for', () => {
  expect([
    lacksRecord(named, true),
    lacksRecord(named, false),
    lacksRecord(chosen('440300'), true),
    lacksRecord(undefined, true),
  ]).toEqual([true, false, false, false]);
});
