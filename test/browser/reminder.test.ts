import { readFileSync } from 'node:fs';
import { readCalendar } from '../support/calendar';
import { pack } from '../support/pack';
import { visit, visitCleanly, type Visit } from './visit';

let site: Visit;
visitCleanly(() => site);

const t = (key: string, values: Readonly<Record<string, string>> = {}) =>
  (pack.strings[key]?.zh ?? key).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

test('the reminder is saved as a calendar that others can read, and rings monthly on the chosen day', async () => {
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
  const { shape, version, event, alarm, rings } = readCalendar(readFileSync(await download.path(), 'utf8'));
  expect([shape, version]).toEqual(['VCALENDAR > VEVENT > VALARM', '2.0']);
  expect(event.uid).toMatch(/./);
  expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toMatch(/Z$/);
  expect(event.summary).toBe(t('remind-event'));
  expect(event.duration.toSeconds()).toBe(15 * 60);
  expect([alarm.getFirstPropertyValue('action'), alarm.getFirstPropertyValue('trigger')?.toString()]).toEqual([
    'DISPLAY',
    'PT0S',
  ]);
  const days = rings(13);
  expect(days.filter((day) => !/-20T01:00:00\.000Z$/.test(day))).toEqual([]);
  expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(13);
  await page.getByText('日历文件已交给浏览器', { exact: false }).locator('visible=true').first().waitFor();
});
