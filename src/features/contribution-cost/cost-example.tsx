import { View } from '@tarojs/components';
import { openPage, today } from '@/platform';
import { useCity, useStore, useWords, type Words } from '@/state';
import { printYuan } from '@/lib/fen';
import { Cell } from '@/ui';
import { costOf, type Cost } from './cost';
import { placeTerms } from './place-terms';

/** The lowest amount of a scheme in a few words, or whom to ask where there is none. */
function shortly(cost: Cost, line: string, { t }: Words): string {
  const about = (cost.kind === 'counted' || cost.kind === 'fixed') && cost.estimated.length > 0;
  if (cost.kind === 'counted') return t(about ? 'money-month-about' : 'money-month', { amount: printYuan(cost.month) });
  const first = cost.kind === 'fixed' ? cost.options[0] : undefined;
  if (!first) return t('money-ask', { line });
  const { month, year } = first;
  return month === undefined
    ? t(about ? 'money-each-year-about' : 'money-each-year', { amount: printYuan(year) })
    : t(about ? 'money-month-about' : 'money-month', { amount: printYuan(month) });
}

/** One example in yuan for the person's place: both schemes at the lowest base, and the way to the whole sum. */
export const CostExample = () => {
  const { city } = useCity();
  const words = useWords();
  const store = useStore();
  const place = city?.record?.city;
  if (!city || !place) return null;
  const terms = placeTerms(place, store.pack.nation[0]?.pension ?? []);
  const { t, say } = words;
  const values = {
    pension: shortly(costOf(terms.pension, today(), undefined, store.claim), '12333', words),
    medical: shortly(costOf(terms.medical, today(), undefined, store.claim), '12393', words),
  };
  return (
    <View className="card">
      <Cell
        title={t('money-example', { place: say(city.name) })}
        note={t('money-example-both', values)}
        onPress={() => void openPage('money')}
      />
    </View>
  );
};
