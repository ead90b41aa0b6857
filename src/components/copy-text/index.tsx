import { Text, View } from '@tarojs/components';
import { useAnnounce } from '@/components/announce';
import { useWords } from '@/state';
import { Button, useReadOnly } from '@/ui';
import { Selectable } from './selectable';
import { useCopy } from './use-copy';
import './style.css';

export { Selectable } from './selectable';
export { useCopy } from './use-copy';

/** Words to copy. When the phone refuses, they stay on the page to be selected. */
export const CopyText = ({ words }: { readonly words: string }) => {
  const { t } = useWords();
  const announce = useAnnounce();
  const { outcome, copy } = useCopy();
  const address = words.startsWith('https://');
  const said = address ? t('the-address') : words;
  const label = address ? t('copy-address') : t('guide-copy', { keyword: words });
  if (useReadOnly()) return <Text className="p">{t('guide-keyword', { keyword: words })}</Text>;
  const press = async () => announce(t((await copy(words)) === 'copied' ? 'copied-words' : 'copy-refused', { words }));
  return (
    <View className="copy">
      <Button
        tone="quiet"
        text={outcome === 'copied' ? t('copied-words', { words: said }) : label}
        label={label}
        onPress={() => void press()}
      />
      {outcome === 'refused' ? <Selectable words={t('copy-refused', { words })} /> : null}
    </View>
  );
};
