import { Text } from '@tarojs/components';
import { Pressable } from '../pressable';
import type { TickProps } from './props';
import './style.css';

/** A box to tick, at least as large as a thumb. */
export const Tick = ({ checked, label, shape, mark = '', current = false, onChange }: TickProps) => (
  <Pressable className="tick" role="checkbox" checked={checked} current={current ? 'step' : undefined} label={label} onPress={onChange}>
    <Text className={`tick__box tick__box--${shape}${checked ? ' tick__box--on' : current ? ' tick__box--now' : ''}`}>{mark}</Text>
  </Pressable>
);
