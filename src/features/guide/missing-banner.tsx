import { View } from '@tarojs/components';
import type { Guide } from '@/content';
import { list } from '@/content/words';
import { missingFor, type Missing } from '@/features/checklist';
import { openPage } from '@/platform';
import { usePerson, useStore, useWords, type Words } from '@/state';
import { Notice } from '@/ui';

const sentence = (missing: readonly Missing[], { t, say, language }: Words): string => {
  const names = (items: readonly Missing[]) =>
    list(
      items.map((item) => say(item.prerequisite.title)),
      language,
    );
  const required = missing.filter((item) => item.need.level === 'required');
  const first = required[0];
  if (!first) return t('guide-missing-recommended', { items: names(missing) });
  const blocks = t('guide-missing-blocks', {
    item: say(first.prerequisite.title),
    n: first.stopsAt,
    why: say(first.need.why),
  });
  return [t('guide-missing', { n: required.length, items: names(required) }), blocks].join(
    language === 'zh' ? '' : ' ',
  );
};

/** What this guide still lacks, and what that stops. Nothing when all is there. */
export const MissingBanner = ({ guide }: { readonly guide: Guide }) => {
  const { ticks } = usePerson();
  const words = useWords();
  const missing = missingFor(guide, ticks, useStore());
  const first = missing[0];
  if (!first) return null;
  const care = first.need.level === 'required';
  return (
    <View>
      <Notice
        tone={care ? 'care' : 'calm'}
        text={sentence(missing, words)}
        action={{
          text: words.t('guide-missing-go'),
          onPress: () => void openPage('checklist', { item: first.prerequisite.id }),
        }}
      />
    </View>
  );
};
