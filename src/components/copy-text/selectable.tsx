import { Text } from '@tarojs/components';

/** Words that can be selected by hand, for when the phone refused to copy them. */
export const Selectable = ({ words, className = 'small' }: { readonly words: string; readonly className?: string }) => (
  <Text className={className} userSelect selectable>
    {words}
  </Text>
);
