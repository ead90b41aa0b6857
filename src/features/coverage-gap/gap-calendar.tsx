import { Text, View } from '@tarojs/components';
import type { Gap, MonthInGap } from './gap';
import { partsOf, type Month } from '@/lib/month';
import { useWords, type Words } from '@/state';
import { Heading, Months, type MonthCell } from '@/ui';

const tones = { employer: 'sure', ask: 'plain', missed: 'plain', window: 'now', late: 'late' } as const;

const nameOf = (month: Month, { t }: Words): string => t('gap-month', partsOf(month));

const cell = ({ month, state, now }: MonthInGap, words: Words): MonthCell => {
  const { t } = words;
  const said = t(`gap-state-${state}`);
  return {
    id: month,
    name: t('gap-month-short', partsOf(month)),
    state: said,
    tone: tones[state],
    today: now ? t('gap-today') : undefined,
    label: t(now ? 'gap-cell-now' : 'gap-cell', { month: nameOf(month, words), state: said }),
  };
};

/** The months around the gap on one screen, today's marked, and what they add up to. */
export const GapCard = ({ gap }: { readonly gap: Gap }) => {
  const words = useWords();
  const { t } = words;
  const key = gap.missed === 0 ? 'gap-none' : gap.windowOpen ? 'gap-open' : 'gap-closed';
  return (
    <View className="card">
      <Heading level={3} text={t('gap-calendar')} />
      <Months cells={gap.months.map((month) => cell(month, words))} />
      <Text className="p">{t(key, { n: gap.missed, end: nameOf(gap.windowEnds, words) })}</Text>
      {gap.sooner ? <Text className="p p--care">{t('gap-sooner', { end: nameOf(gap.sooner, words) })}</Text> : null}
      <Text className="small">{t('gap-assumes')}</Text>
    </View>
  );
};
