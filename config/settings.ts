type Environment = Readonly<Record<string, string | undefined>>;

/** An address that a phone may fetch from: https, or this machine while trying things out. No query, no hash. */
const isAddress = (text: string): boolean =>
  /^https:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(text) ||
  /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/[^\s?#]*)?$/.test(text);
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** What each of the operator's settings must be. Every one may be left out or empty. */
const rules: Readonly<Record<string, { readonly fits: (text: string) => boolean; readonly write: string }>> = {
  CONTENT_ADDRESS: {
    fits: (text) => isAddress(text) && !text.endsWith('/'),
    write: 'write https://host/folder without a slash at the end',
  },
  CONTENT_KEYS: {
    fits: (text) => /^[0-9a-f]{64}(,[0-9a-f]{64})?,?$/.test(text),
    write: 'write one or two public keys of 64 hex digits, with a comma between',
  },
  CORRECTION_ADDRESS: {
    fits: (text) => /^\S{1,200}$/.test(text),
    write: 'write one mail address or one web address, without spaces',
  },
  WEB_BASE: {
    fits: (text) => isAddress(text) && /(\/|\.html?)$/.test(text),
    write: 'write where the browser build is served, such as https://host/folder/ with the slash at the end',
  },
  CITY_SERVICE_ENDPOINT: {
    fits: isAddress,
    write: 'write the whole https address of your endpoint, such as https://host/path',
  },
  ON_DAY: { fits: isDay, write: 'write a day as YYYY-MM-DD' },
};

/**
 * The operator's choices as definitions for the build: each a JavaScript string in quotes.
 * @param environment environment variables; those that are no setting are passed over.
 * @throws Error with one line for each setting that does not fit: its name, what it is, and what to write.
 */
export function settingsFrom(environment: Environment): Record<string, string> {
  const value = (name: string): string => environment[name] ?? '';
  const faults = Object.entries(rules).flatMap(([name, { fits, write }]) =>
    value(name) === '' || fits(value(name)) ? [] : [`${name} is "${value(name)}": ${write}.`],
  );
  if (value('CONTENT_ADDRESS') !== '' && value('CONTENT_KEYS') === '')
    faults.push('CONTENT_ADDRESS is set but CONTENT_KEYS is not: without a public key no pack can be taken.');
  if (value('ON_DAY') !== '' && environment.NODE_ENV === 'production')
    faults.push('ON_DAY is set: a build that ships stands on today. Use npm start -- --on <day>.');
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return Object.fromEntries(Object.keys(rules).map((name) => [name, JSON.stringify(value(name))]));
}
