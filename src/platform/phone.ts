import Taro from '@tarojs/taro';
import { done, refused, type Result } from './result';

/** Opens the dialler with a number. The person can still say no there. */
export async function callNumber(number: string): Promise<Result<void>> {
  try {
    await Taro.makePhoneCall({ phoneNumber: number });
    return done(undefined);
  } catch {
    return refused('refused');
  }
}
