import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Claim } from '@/content';
import { copyWords, settings } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { FeedbackButton, Pressable } from '@/ui';

/**
 * "This is wrong": copies a text that names the claim, the version and the city, and says where to send it. The person
 * sends it; the app sends nothing.
 */
export const Wrong = ({ claim }: { readonly claim: Claim }) => {
  const { t, say } = useWords();
  const { pack } = useStore();
  const { city } = useCity();
  const [copied, setCopied] = useState<boolean>();
  const words = t('wrong-words', {
    id: claim.id,
    text: say(claim.text),
    version: pack.version,
    hash: pack.hash,
    city: city ? say(city.name) : t('wrong-no-city'),
  });
  const copy = async () => setCopied((await copyWords(words)).ok);
  return (
    <View className="wrong">
      <Pressable className="link wrong__open" onPress={() => void copy()}>
        {t('wrong')}
      </Pressable>
      {copied === undefined ? null : (
        <View aria-live="polite">
          <Text className="p">{t(copied ? 'wrong-copied' : 'wrong-refused')}</Text>
          <Text className="small" userSelect selectable>
            {words}
          </Text>
          <Text className="p" userSelect selectable>
            {settings.correctionAddress
              ? t('wrong-send', { address: settings.correctionAddress })
              : t('wrong-send-person')}
          </Text>
          <FeedbackButton text={t('wrong-feedback')} />
        </View>
      )}
    </View>
  );
};
