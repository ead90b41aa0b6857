import { Text } from '@tarojs/components';
import { aria } from '../aria';
import { useReadOnly } from '../read-only';
import type { TermLinkProps } from './props';
import './style.css';

/** A word of the sentence with a role. */
export const TermLink = ({ text, label, open, onPress }: TermLinkProps) =>
  useReadOnly() ? (
    <Text>{text}</Text>
  ) : (
    <Text className="term" {...aria({ role: 'button', label, expanded: open })} onClick={onPress}>
      {text}
    </Text>
  );
