import { Text, View } from '@tarojs/components';
import { dayInChina, today } from '@/platform';
import { publishedState, useWords, type PublishedState, type Words } from '@/state';
import { Heading } from '@/ui';

const outcomeIn = ({ outcome, shown }: PublishedState, { t }: Words): string | undefined => {
  if (outcome?.kind === 'refused') return t('published-refused', { reason: t(`published-${outcome.reason}`) });
  if (outcome?.kind === 'current') return t('published-current');
  return outcome && outcome.version !== shown ? t('published-taken', { version: outcome.version }) : undefined;
};

/** Until when the newest list counts, or since when none has come: a host that stands still is told as such. */
const freshnessIn = ({ freshUntil }: PublishedState, { t }: Words): string | undefined =>
  freshUntil && t(freshUntil < today() ? 'published-stale' : 'published-fresh', { day: freshUntil });

/**
 * Where the content on this phone comes from, and why newer content was not taken. Not there in a package that never
 * looks for any.
 */
export const Updates = () => {
  const words = useWords();
  const { t } = words;
  const state = publishedState();
  if (!state.enabled) return null;
  const lines = [
    t('published-lead'),
    state.shown ? t('published-shown', { version: state.shown }) : t('published-shipped'),
    state.damaged ? t('published-lost') : undefined,
    state.askedAt === 0 ? t('published-never') : t('published-asked', { day: dayInChina(state.askedAt) }),
    outcomeIn(state, words),
    state.outcome?.kind === 'refused' && state.outcome.detail
      ? t('published-detail', { detail: state.outcome.detail })
      : undefined,
    freshnessIn(state, words),
  ];
  return (
    <>
      <Heading level={2} text={t('published')} />
      <View className="card">
        {lines.flatMap((line) =>
          line ? (
            <Text key={line} className="p">
              {line}
            </Text>
          ) : (
            []
          ),
        )}
      </View>
    </>
  );
};
