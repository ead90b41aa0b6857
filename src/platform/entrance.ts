import Taro from '@tarojs/taro';
import type { Way } from './entrance-way';
import { callNumber } from './phone';
import { done, messageOf, refused, type Result } from './result';

/**
 * Opens an entrance; call it in the tap itself, as WeChat demands. A link is the browser's own and is not opened from
 * here.
 * `refused`: the person said no in WeChat's dialog; `unavailable`: this phone or this build cannot, or the target is
 * gone. Source: wx.navigateToMiniProgram.
 */
export async function openEntrance(way: Way): Promise<Result<void>> {
  if (way.kind === 'call') return callNumber(way.number);
  if (way.kind !== 'program') return refused('unavailable');
  const { appId, shortLink, path } = way;
  try {
    await Taro.navigateToMiniProgram({
      ...(appId ? { appId } : {}),
      ...(shortLink ? { shortLink } : {}),
      ...(path ? { path } : {}),
    } as Taro.navigateToMiniProgram.Option);
    return done(undefined);
  } catch (error) {
    return refused(/cancel/i.test(messageOf(error)) ? 'refused' : 'unavailable');
  }
}
