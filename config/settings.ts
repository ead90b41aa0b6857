/** An address that a phone may fetch from: https, or this machine while trying things out. */
const isAddress = (text: string): boolean =>
  /^https:\/\/[^\s/?#]+(\/[^\s?#]*[^\s?#/])?$/.test(text) ||
  /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/[^\s?#]*[^\s?#/])?$/.test(text);

/** Every setting of an operator, as docs/operators.md lists them. */
export const settingNames = [
  'CONTENT_ADDRESS',
  'CONTENT_KEYS',
  'CORRECTION_ADDRESS',
  'CITY_SERVICE_ENDPOINT',
  'CITY_SERVICE_APPID',
  'WEB_BASE',
] as const;

/**
 * The operator's choices, from environment variables, as definitions for the build. All are optional.
 * @throws Error that says what to write when one of them does not fit.
 */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const { CONTENT_ADDRESS = '', CONTENT_KEYS = '', CORRECTION_ADDRESS = '', ON_DAY = '', NODE_ENV } = environment;
  const { CITY_SERVICE_ENDPOINT = '', CITY_SERVICE_APPID = '', WEB_BASE = '' } = environment;
  const keys = CONTENT_KEYS.split(',').filter((key) => key !== '');
  if (CONTENT_ADDRESS !== '' && !isAddress(CONTENT_ADDRESS))
    throw new Error(`CONTENT_ADDRESS is "${CONTENT_ADDRESS}": write https://host/folder without a slash at the end.`);
  if (keys.length > 2 || keys.some((key) => !/^[0-9a-f]{64}$/.test(key)))
    throw new Error('CONTENT_KEYS: write one or two public keys of 64 hex digits, with a comma between.');
  if (CONTENT_ADDRESS !== '' && keys.length === 0)
    throw new Error('CONTENT_ADDRESS is set but CONTENT_KEYS is not: without a public key no pack can be taken.');
  if (!/^\S{0,200}$/.test(CORRECTION_ADDRESS))
    throw new Error('CORRECTION_ADDRESS: write one mail address or one web address, without spaces.');
  if (
    CITY_SERVICE_ENDPOINT !== '' &&
    !/^(https:|http:\/\/(127\.0\.0\.1|localhost)[:/])\S+$/.test(CITY_SERVICE_ENDPOINT)
  )
    throw new Error(`CITY_SERVICE_ENDPOINT is "${CITY_SERVICE_ENDPOINT}": write https://host/path.`);
  if ((CITY_SERVICE_ENDPOINT === '') !== (CITY_SERVICE_APPID === ''))
    throw new Error('Set CITY_SERVICE_ENDPOINT and CITY_SERVICE_APPID together, or neither.');
  if (!/^(wx[0-9a-f]{16})?$/.test(CITY_SERVICE_APPID))
    throw new Error(`CITY_SERVICE_APPID is "${CITY_SERVICE_APPID}": write wx and 16 hex digits.`);
  if (!/^(https:\/\/\S+\/)?$/.test(WEB_BASE))
    throw new Error(`WEB_BASE is "${WEB_BASE}": write https://host/folder/ with a slash at the end.`);
  if (ON_DAY !== '' && NODE_ENV === 'production')
    throw new Error('ON_DAY is set: a build that ships stands on today. Use npm start -- --on <day>.');
  return {
    CONTENT_ADDRESS: JSON.stringify(CONTENT_ADDRESS),
    CONTENT_KEYS: JSON.stringify(CONTENT_KEYS),
    CORRECTION_ADDRESS: JSON.stringify(CORRECTION_ADDRESS),
    CITY_SERVICE_ENDPOINT: JSON.stringify(CITY_SERVICE_ENDPOINT),
    CITY_SERVICE_APPID: JSON.stringify(CITY_SERVICE_APPID),
    WEB_BASE: JSON.stringify(WEB_BASE),
    ON_DAY: JSON.stringify(ON_DAY),
  };
}
