import { Text } from '@tarojs/components';
import { aria } from '../aria';

/** Words that a screen reader says whenever they change. */
export const Live = ({ text, className = '' }: { readonly text: string; readonly className?: string }) => (
  <Text className={className} {...aria({ role: 'status', live: 'polite' })}>
    {text}
  </Text>
);
