import { Text, View } from '@tarojs/components';
import type { Claim } from '@/content';
import { Selectable, useCopy } from '@/components/copy-text';
import { build, settings } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { FeedbackButton, TextLink } from '@/ui';

/**
 * "This is wrong": copies a text that names the claim, the version and the city, and says where to send it. The person
 * sends it; the app sends nothing.
 */
export const ReportError = ({ claim }: { readonly claim: Claim }) => {
  const { t, say } = useWords();
  const { pack } = useStore();
  const { city } = useCity();
  const { outcome, copy } = useCopy();
  const words = t('wrong-words', {
    id: claim.id,
    text: say(claim.text),
    version: pack.version,
    hash: pack.hash,
    city: city ? say(city.name) : t('wrong-no-city'),
  });
  return (
    <View className="wrong">
      <TextLink className="wrong__open" text={t('wrong')} onPress={() => void copy(words)} />
      {outcome === undefined ? null : (
        <View aria-live="polite">
          <Text className="p">{t(outcome === 'copied' ? 'wrong-copied' : 'wrong-refused')}</Text>
          <Selectable words={words} />
          <Text className="p" userSelect selectable>
            {settings.correctionAddress
              ? t('wrong-send', { address: settings.correctionAddress })
              : t('wrong-send-person')}
          </Text>
          {build === 'wechat' ? <Text className="p">{t('wrong-send-feedback')}</Text> : null}
          <FeedbackButton text={t('wrong-feedback')} />
        </View>
      )}
    </View>
  );
};
