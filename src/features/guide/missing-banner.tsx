import type { Guide } from '@/content';
import { list } from '@/content/words';
import { missingFor, type Missing } from '@/features/checklist';
import { openPage } from '@/platform';
import { usePerson, useStore, useWords, type Words } from '@/state';
import { Notice } from '@/ui';

const sentence = (missing: readonly Missing[], { t, say, language }: Words): string => {
  const required = missing.filter((item) => item.need.level === 'required');
  const [first, ...others] = required;
  const shown = first ? required : missing;
  const items = list(
    shown.map((item) => say(item.prerequisite.title)),
    language,
  );
  if (!first) return t('guide-missing-recommended', { items });
  return others.length > 0
    ? t('guide-missing', { n: required.length, items })
    : t('guide-missing-one', { item: items, n: first.stopsAt, why: say(first.need.why) });
};

/** What this guide still lacks, and the way to the list, or to the one thing. Nothing when all is there. */
export const MissingBanner = ({ guide }: { readonly guide: Guide }) => {
  const { ticks } = usePerson();
  const words = useWords();
  const missing = missingFor(guide, ticks, useStore());
  const first = missing[0];
  if (!first) return null;
  const care = first.need.level === 'required';
  const one = missing.filter((item) => item.need.level === first.need.level).length === 1;
  return (
    <Notice
      tone={care ? 'care' : 'calm'}
      text={sentence(missing, words)}
      action={{
        text: words.t('guide-missing-go'),
        onPress: () => void openPage('checklist', one ? { item: first.prerequisite.id } : {}),
      }}
    />
  );
};
