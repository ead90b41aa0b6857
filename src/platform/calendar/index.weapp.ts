import Taro from '@tarojs/taro';
import { leadSeconds, startSecond, type Reminder } from '@/lib/reminder';
import { attempt, done, messageOf, refused, type Result } from '../result';

export type Written = 'calendar' | 'file';

/**
 * Writes an entry into the phone's calendar, monthly or once. WeChat allows the calls only inside a tap, asks for
 * `scope.addPhoneCalendar`, takes seconds, repeats by the month up to the 28th, and needs base library 2.15.0 and the
 * calendar named in the privacy guideline. Sources:
 * https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneRepeatCalendar
 * https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneCalendar
 */
export async function addReminder(reminder: Reminder): Promise<Result<Written>> {
  const once = reminder.repeats === 'never';
  const known = await attempt(() => Taro.canIUse(once ? 'addPhoneCalendar' : 'addPhoneRepeatCalendar'));
  if (!known.ok || !known.value) return refused('unavailable');
  // Taro hands these calls through to WeChat as they are, so the answer comes by its callbacks.
  const asked = new Promise<Result<Written>>((resolve) => {
    const entry = {
      title: reminder.title,
      description: reminder.notes,
      startTime: startSecond(reminder),
      alarm: true,
      alarmOffset: leadSeconds(reminder),
      success: () => resolve(done('calendar')),
      fail: (error: unknown) =>
        resolve(refused(/cancel|deny|denied|auth|privacy/i.test(messageOf(error)) ? 'refused' : 'unavailable')),
    };
    if (once) void Taro.addPhoneCalendar(entry);
    else void Taro.addPhoneRepeatCalendar({ ...entry, repeatInterval: 'month' });
  });
  return asked.catch(() => refused('unavailable'));
}
