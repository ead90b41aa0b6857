import { readFileSync } from 'node:fs';
import { pack } from '../support/pack';
import { closeDoors, openDoors, visit, type Visit } from './visit';

beforeAll(openDoors);
afterAll(closeDoors);

let site: Visit;
afterEach(async () => {
  expect(site.outside).toEqual([]);
  expect(site.problems).toEqual([]);
  await site.close();
});

const t = (key: string, values: Readonly<Record<string, string>> = {}) =>
  (pack.strings[key]?.zh ?? key).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** A name, parameters and a value, as every content line of RFC 5545 (3.1) has them. */
const contentLine = /^[A-Z][A-Z0-9-]*(;[A-Z-]+=[^:;]+)*:/;

/**
 * Reads a calendar as RFC 5545 says, line by line; throws where it is none. @returns each component with its
 * properties, in the order in which they begin.
 */
function readCalendar(text: string): readonly {
  readonly name: string;
  readonly inside: string | undefined;
  readonly values: ReadonlyMap<string, string>;
}[] {
  if (!text.endsWith('\r\n') || /[^\r]\n/.test(text)) throw new Error('a line does not end with CR and LF');
  for (const line of text.split('\r\n'))
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
  const found: { name: string; inside: string | undefined; values: Map<string, string> }[] = [];
  const open: (typeof found)[number][] = [];
  for (const line of text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    if (!contentLine.test(line)) throw new Error(`no content line: ${line}`);
    const [key = '', value = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    if (key === 'BEGIN') {
      const component = { name: value, inside: open.at(-1)?.name, values: new Map<string, string>() };
      found.push(component);
      open.push(component);
    } else if (key === 'END') {
      if (open.pop()?.name !== value) throw new Error(`${value} ends where it did not begin`);
    } else {
      const values = open.at(-1)?.values;
      if (!values || values.has(key)) throw new Error(`out of place: ${line}`);
      values.set(key, value);
    }
  }
  if (open.length > 0) throw new Error('a component does not end');
  return found;
}

test('the reminder is saved as a calendar that RFC 5545 allows, and rings each month on the day that was chosen', async () => {
  site = await visit('#/pages/route/money/index');
  const { page } = site;
  await page
    .getByText(t('remind-day', { n: '20' }), { exact: true })
    .locator('visible=true')
    .click();
  const saving = page.waitForEvent('download');
  await page
    .getByRole('button', { name: t('remind-add', { n: '20' }), exact: true })
    .locator('visible=true')
    .click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const [calendar, event, alarm, ...others] = readCalendar(readFileSync(await download.path(), 'utf8'));
  expect(others).toEqual([]);
  expect([calendar?.name, calendar?.inside, calendar?.values.get('VERSION'), calendar?.values.has('PRODID')]).toEqual([
    'VCALENDAR',
    undefined,
    '2.0',
    true,
  ]);
  expect([event?.name, event?.inside, event?.values.has('UID')]).toEqual(['VEVENT', 'VCALENDAR', true]);
  expect(event?.values.get('RRULE')).toBe('FREQ=MONTHLY;BYMONTHDAY=20');
  expect(event?.values.get('DTSTAMP')).toMatch(/^\d{8}T\d{6}Z$/);
  expect(event?.values.get('DTSTART')).toMatch(/^\d{6}20T010000Z$/);
  expect(event?.values.get('DTEND')).toMatch(/^\d{6}20T011500Z$/);
  expect(event?.values.get('SUMMARY')).toBe(t('remind-event'));
  expect([alarm?.name, alarm?.inside, alarm?.values.get('ACTION'), alarm?.values.has('TRIGGER')]).toEqual([
    'VALARM',
    'VEVENT',
    'DISPLAY',
    true,
  ]);
  await page.getByText('日历文件已交给浏览器', { exact: false }).locator('visible=true').first().waitFor();
});
