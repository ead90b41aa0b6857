import { calendarFile, type Reminder } from '@/lib/reminder';
import { done, refused, type Result } from '../result';

/** How the reminder got into the calendar: written there, or as a file that the person opens. */
export type Written = 'calendar' | 'file';

/** In a browser: saves the reminder as a calendar file. Nothing is sent anywhere. */
export async function addReminder(reminder: Reminder): Promise<Result<Written>> {
  try {
    const address = URL.createObjectURL(
      new Blob([calendarFile(reminder, Math.floor(Date.now() / 1000))], { type: 'text/calendar' }),
    );
    const link = Object.assign(document.createElement('a'), { href: address, download: 'social-insurance.ics' });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return done('file');
  } catch {
    return refused('unavailable');
  }
}
