import { calendarFile, type Reminder } from '@/lib/reminder';
import { isInAppWebView } from '../web/app-web-view';
import { downloadFile } from '../web/download';
import { done, refused, type Result } from '../result';

/** How the reminder got into the calendar: written there, or as a file that the person opens. */
export type Written = 'calendar' | 'file';

/**
 * In a browser: hands the reminder over as a calendar file. Nothing is sent anywhere. `unavailable` in an app's web
 * view, where a download does nothing.
 */
export async function addReminder(reminder: Reminder): Promise<Result<Written>> {
  if (isInAppWebView()) return refused('unavailable');
  const now = Math.floor(Date.now() / 1000);
  const file = () => new Blob([calendarFile(reminder, now)], { type: 'text/calendar' });
  return downloadFile(file, 'social-insurance.ics') ? done('file') : refused('unavailable');
}
