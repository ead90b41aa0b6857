import { View } from '@tarojs/components';
import { languages } from '@/content/words';
import { textSizeFor, textSizes } from '@/lib/text-size';
import { useFontFactor } from '@/platform';
import { usePerson, useWords } from '@/state';
import { Chips, Choice, Heading, useReadOnly } from '@/ui';
import { useCareMode } from '@/components/care-mode';

/** Text size and language: each choice says what it is, and the one that holds is marked. */
export const DisplaySettings = () => {
  const { saved, change } = usePerson();
  const { t } = useWords();
  const { care, setCare } = useCareMode();
  const size = textSizeFor(saved.textSize, useFontFactor());
  if (useReadOnly()) return null;
  return (
    <View id="display" className="card">
      <Heading level={2} text={t('display-title')} />
      <Chips
        options={textSizes.map((id) => ({
          id,
          text: t(`text-${id}`),
          label: t('text-size-label', { size: t(`text-${id}`) }),
        }))}
        chosen={size}
        onChoose={(textSize) => change({ textSize })}
      />
      <Chips
        options={languages.map((id) => ({ id, text: t(`language-${id}`) }))}
        chosen={saved.language}
        onChoose={(language) => change({ language })}
      />
      <Choice several text={t('care-on')} note={t('care-note')} chosen={care} onChoose={() => setCare(!care)} />
    </View>
  );
};
