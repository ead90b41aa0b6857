import { Text } from '@tarojs/components';
import { LeftMonth } from '@/components/left-month';
import { usePerson, useWords } from '@/state';
import { Heading, TextLink } from '@/ui';

/** The month of leaving, from which the dates of the route are counted. It may be left open. */
export const MonthQuestion = ({ onDone }: { readonly onDone: () => void }) => {
  const { saved, change } = usePerson();
  const { t } = useWords();
  return (
    <>
      <Heading level={1} text={t('finder-left')} />
      <Text className="p">{t('finder-left-help')}</Text>
      <LeftMonth
        left={saved.left}
        onChoose={(left) => {
          change({ left });
          onDone();
        }}
      />
      <TextLink text={t('finder-left-skip')} onPress={onDone} />
    </>
  );
};
