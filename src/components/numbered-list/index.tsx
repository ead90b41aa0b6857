import { Text } from '@tarojs/components';
import { useWords } from '@/state';

/** Sentences in their order, numbered. */
export const NumberedList = ({ lines }: { readonly lines: readonly string[] }) => {
  const { t } = useWords();
  return (
    <>
      {lines.map((text, index) => (
        <Text key={text} className="numbered">
          {lines.length > 1 ? t('trouble-number', { n: index + 1, text }) : text}
        </Text>
      ))}
    </>
  );
};
