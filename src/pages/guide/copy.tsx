import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Guide } from '@/content';
import { guideArticle } from '@/domain/article/guide';
import { plainText } from '@/domain/article/plain-text';
import { copyWords } from '@/platform';
import { useStore, useWords } from '@/state';
import { Button, Notice } from '@/ui';

/** The whole guide as plain text for a chat. Refused, the text stands there to be selected. */
export const CopyGuide = ({ guide }: { readonly guide: Guide }) => {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const [copied, setCopied] = useState<boolean>();
  const text = () => plainText(guideArticle(guide, store, words));
  const copy = async () => setCopied((await copyWords(text())).ok);
  return (
    <View className="card">
      <Text className="p">{t('copy-guide-note')}</Text>
      <View className="row">
        <Button tone="quiet" text={t('copy-guide')} onPress={() => void copy()} />
      </View>
      {copied === undefined ? null : (
        <Notice tone={copied ? 'calm' : 'care'} text={t(copied ? 'copy-guide-done' : 'copy-guide-refused')} />
      )}
      {copied === false ? (
        <Text className="p" userSelect selectable>
          {text()}
        </Text>
      ) : null}
    </View>
  );
};
