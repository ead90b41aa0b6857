import { Text, View } from '@tarojs/components';
import type { Claim } from '@/content';
import { Selectable, useCopy } from '@/components/copy-text';
import { build, settings } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { FeedbackButton, TextLink } from '@/ui';

/**
 * "I want to correct this": copies a text that names the claims, the version and the city, and says where to send it.
 * The person sends it; the app sends nothing.
 */
export const ReportError = ({ claims }: { readonly claims: readonly Claim[] }) => {
  const { t, say } = useWords();
  const { pack } = useStore();
  const { city } = useCity();
  const { outcome, copy } = useCopy();
  const about = { version: pack.version, hash: pack.hash, city: city ? say(city.name) : t('wrong-no-city') };
  const words = claims.map(({ id, text }) => t('wrong-words', { ...about, id, text: say(text) })).join('\n');
  return (
    <View className="wrong">
      <TextLink text={t('wrong')} onPress={() => void copy(words)} />
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
