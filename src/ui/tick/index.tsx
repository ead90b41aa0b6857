import { Text } from '@tarojs/components';
import { Pressable } from '../pressable';
import { useReadOnly } from '../read-only';
import type { TickProps } from './props';
import './style.css';

/** A box to tick, at least as large as a thumb. Names are short: a tick sends them to WeChat's page each time. */
export const Tick = ({ checked, label, shape, mark = '', current = false, onChange }: TickProps) =>
  useReadOnly() ? (
    <Text className="tick-mark">{mark}</Text>
  ) : (
    <Pressable
      className={`tick tick--${shape}`}
      role="checkbox"
      checked={checked}
      current={current ? 'step' : undefined}
      label={label}
      onPress={onChange}
    >
      <Text className={`dot${checked ? ' dot--on' : current ? ' dot--now' : ''}`}>{mark}</Text>
    </Pressable>
  );
