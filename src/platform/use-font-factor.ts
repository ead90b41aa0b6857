import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { fontFactor } from './font';

/**
 * The phone's text size over its standard one, asked again whenever the page comes back, e.g. from WeChat's settings.
 */
export function useFontFactor(): number {
  const [factor, setFactor] = useState(fontFactor);
  useDidShow(() => setFactor(fontFactor()));
  return factor;
}
