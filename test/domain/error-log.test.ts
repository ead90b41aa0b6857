import * as fc from 'fast-check';
import { errorsAsText, errorText, readErrors, withError } from '../../src/lib/error-log';

test('of many errors the last twenty stay, and the same one again only counts', () => {
  const many = Array.from({ length: 50 }, (_, n) => `e${n}`).reduce<ReturnType<typeof readErrors>>(
    (errors, text, at) => withError(withError(errors, text, at), text, at),
    [],
  );
  expect(many).toHaveLength(20);
  expect(many[19]).toEqual({ at: 49, text: 'e49', times: 2 });
});

test('whatever is thrown has words of a bounded length, and whatever storage holds is read', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(errorText(value).length).toBeLessThanOrEqual(400);
      expect(errorsAsText(readErrors(value), 'x').startsWith('x')).toBe(true);
    }),
  );
  expect(errorText({ errMsg: 'getStorage:fail' })).toBe('getStorage:fail');
});

test.each([
  ['an object that is no text', { toString: 0 }],
  ['an object without any parent', Object.create(null)],
  [
    'one whose message cannot be read',
    Object.defineProperty({}, 'message', {
      get: () => {
        throw new Error('no');
      },
    }),
  ],
])('%s is kept by its kind', (_, thrown) => expect(errorText(thrown)).toBe('object'));
