import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { today } from './clock';

/** The day, YYYY-MM-DD, looked at anew whenever the page comes into sight. */
export function useDay(): string {
  const [day, setDay] = useState(today);
  useDidShow(() => setDay(today()));
  return day;
}
