import { Text } from '@tarojs/components';
import { aria } from '../aria';
import type { HeadingProps } from './props';
import './style.css';

/** A heading that a screen reader announces as one. */
export const Heading = ({ level, look = level, text }: HeadingProps) => (
  <Text className={`h h--${look}`} {...aria({ role: 'heading', level })}>
    {text}
  </Text>
);
