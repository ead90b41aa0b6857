import Taro, { useRouter } from '@tarojs/taro';
import { useRef } from 'react';
import type { LaunchOptions } from '@/lib/launch';

/** WeChat's number for how the person came in last; undefined where it cannot be asked. */
const enterScene = (): number | undefined => {
  try {
    return Taro.getEnterOptionsSync().scene;
  } catch {
    return undefined;
  }
};

/**
 * How this page was opened: its path, its parameters as they came, and WeChat's scene number. Stays what it was when
 * the page opened.
 */
export function usePageLaunch(): LaunchOptions {
  const { path, params } = useRouter();
  const first = useRef<LaunchOptions>();
  return (first.current ??= { path, query: params, scene: enterScene() });
}
