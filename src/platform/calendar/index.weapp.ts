import Taro from '@tarojs/taro';
import { startSecond, type Reminder } from '@/lib/reminder';
import { attempt, done, messageOf, refused, type Result } from '../result';

export type Written = 'calendar' | 'file';

/**
 * Writes a monthly entry into the phone's calendar. WeChat allows the call only inside a tap, asks for
 * `scope.addPhoneCalendar`, takes seconds, repeats by the month up to the 28th, and needs base library 2.15.0 and the
 * calendar named in the privacy guideline. Source:
 * https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneRepeatCalendar
 */
export async function addReminder(reminder: Reminder): Promise<Result<Written>> {
  const known = await attempt(() => Taro.canIUse('addPhoneRepeatCalendar'));
  if (!known.ok || !known.value) return refused('unavailable');
  // Taro hands this call through to WeChat as it is, so the answer comes by its callbacks.
  const asked = new Promise<Result<Written>>((resolve) => {
    void Taro.addPhoneRepeatCalendar({
      title: reminder.title,
      description: reminder.notes,
      startTime: startSecond(reminder),
      alarm: true,
      alarmOffset: 0,
      repeatInterval: 'month',
      success: () => resolve(done('calendar')),
      fail: (error) =>
        resolve(refused(/cancel|deny|denied|auth|privacy/i.test(messageOf(error)) ? 'refused' : 'unavailable')),
    });
  });
  return asked.catch(() => refused('unavailable'));
}
