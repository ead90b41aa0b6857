import { Text, View } from '@tarojs/components';
import type { Guide } from '@/content';
import { Selectable, useCopy } from '@/components/copy-text';
import { useStore, useWords } from '@/state';
import { Button, Notice, useReadOnly } from '@/ui';
import { guideAsText } from './guide-text';

/** The whole guide as plain text for a chat. Refused, the text stands there to be selected. */
export const CopyGuide = ({ guide }: { readonly guide: Guide }) => {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const { outcome, copy } = useCopy();
  const text = () => guideAsText(guide, store, words);
  if (useReadOnly()) return null;
  return (
    <View className="card">
      <Text className="p">{t('copy-guide-note')}</Text>
      <View className="row">
        <Button tone="quiet" text={t('copy-guide')} onPress={() => void copy(text())} />
      </View>
      {outcome === 'copied' ? <Notice tone="calm" text={t('copy-guide-done')} /> : null}
      {outcome === 'refused' ? (
        <>
          <Notice tone="care" text={t('copy-guide-refused')} />
          <Selectable className="p" words={text()} />
        </>
      ) : null}
    </View>
  );
};
