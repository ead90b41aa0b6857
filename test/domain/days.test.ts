import { settingsFrom } from '../../config/settings';
import { resolveClaims } from '../../src/components/claims/citation';
import { days } from '../support/days';
import { pack, store } from '../support/pack';

const ids = pack.claims.map(({ id }) => id);

describe.each(days)('standing on %s', (day) => {
  test('exactly what is past its review day is amber', () => {
    const due = resolveClaims(ids, store, day)
      .filter(({ status }) => status === 'overdue')
      .map(({ claim }) => claim.id);
    expect(due.sort()).toEqual(
      pack.claims
        .filter(({ reviewBy }) => reviewBy < day)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('every claim still has its citations', () => {
    for (const { claim, citations } of resolveClaims(ids, store, day))
      expect([claim.id, citations.length]).toEqual([claim.id, claim.basis.length]);
  });
});

test('on 2027-01-02 every national statement about medical cover is amber', () => {
  const medical = pack.claims.filter(
    ({ text, scope, grade }) =>
      scope === 'national' && grade !== 'law' && /医保/.test(text.zh) && !/缴费是两件事|登记找/.test(text.zh),
  );
  expect(medical.length).toBeGreaterThan(5);
  expect(
    resolveClaims(
      medical.map(({ id }) => id),
      store,
      '2027-01-02',
    )
      .filter(({ status }) => status === 'fresh')
      .map(({ claim }) => claim.id),
  ).toEqual([]);
});

describe('what the operator sets', () => {
  const key = 'a'.repeat(64);
  test('nothing by default: no address, no key, today', () =>
    expect(settingsFrom({ HOME: '/root', CONTENT_ADDRESS: '' })).toEqual({
      CONTENT_ADDRESS: '""',
      CONTENT_KEYS: '""',
      CORRECTION_ADDRESS: '""',
      WEB_BASE: '""',
      CITY_SERVICE_APPID: '""',
      CITY_SERVICE_ENDPOINT: '""',
      ON_DAY: '""',
    }));

  test.each([
    [{ CONTENT_ADDRESS: 'http://example.org', CONTENT_KEYS: key }, /write https/],
    [{ CONTENT_ADDRESS: 'https://example.org/', CONTENT_KEYS: key }, /without a slash/],
    [{ CONTENT_ADDRESS: 'https://example.org' }, /without a public key/],
    [{ CONTENT_KEYS: `${key},${key},${key}` }, /one or two public keys/],
    [{ CORRECTION_ADDRESS: 'tell us there' }, /without spaces/],
    [{ WEB_BASE: 'https://example.org/app' }, /with the slash at the end/],
    [{ WEB_BASE: 'https://example.org/?from=code' }, /where the browser build is served/],
    [{ CITY_SERVICE_ENDPOINT: 'your.server/path' }, /whole https address/],
    [{ CITY_SERVICE_ENDPOINT: 'http://example.org/path' }, /whole https address/],
    [{ ON_DAY: '2027-13-02' }, /YYYY-MM-DD/],
    [{ WEB_BASE: 'x', CORRECTION_ADDRESS: 'a b' }, /^CORRECTION_ADDRESS is "a b": .*\nWEB_BASE is "x": /],
    [{ ON_DAY: '2027-01-02', NODE_ENV: 'production' }, /stands on today/],
  ])('%j is refused with what to do', (environment, message) =>
    expect(() => settingsFrom(environment)).toThrow(message),
  );

  test('an address with two keys is taken', () =>
    expect(
      settingsFrom({ CONTENT_ADDRESS: 'https://example.org/app', CONTENT_KEYS: `${key},${'b'.repeat(64)}` })
        .CONTENT_ADDRESS,
    ).toBe('"https://example.org/app"'));
});
