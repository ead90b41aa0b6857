import Taro from '@tarojs/taro';
import { done, refused, type Result } from './result';

/**
 * Copies words. WeChat refuses (errno 104, 112) when the privacy guideline was declined or does not declare the
 * clipboard.
 */
export async function copyWords(words: string): Promise<Result<void>> {
  try {
    await Taro.setClipboardData({ data: words });
    return done(undefined);
  } catch {
    return refused('refused');
  }
}
