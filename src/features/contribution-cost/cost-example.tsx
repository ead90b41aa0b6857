import { Text, View } from '@tarojs/components';
import type { City, Store } from '@/content';
import { openPage, today } from '@/platform';
import { useCity, useStore, useWords, type Words } from '@/state';
import { printYuan, type Fen } from '@/lib/fen';
import { Cell } from '@/ui';
import { costOf, type Cost } from './cost';
import { placeTerms } from './place-terms';
import { useExamplePlace } from './use-example-place';

/** The lowest amount of a scheme in a few words; else its rate, and whom to ask. */
function shortly(cost: Cost, line: string, { t, say }: Words): string {
  const old = 'estimated' in cost ? cost.estimated[0] : undefined;
  const period = old && say(old);
  const monthly = (month: Fen) =>
    period === undefined
      ? t('money-month', { amount: printYuan(month) })
      : t('money-example-month', { amount: printYuan(month), period });
  if (cost.kind === 'counted') return monthly(cost.month);
  if (cost.kind === 'no-base')
    return period === undefined
      ? t('money-example-rate', { rate: cost.row.rate, line })
      : t('money-example-rate-old', { rate: cost.row.rate, period, line });
  const first = cost.kind === 'fixed' ? cost.options[0] : undefined;
  if (!first) return t('money-ask', { line });
  const amount = printYuan(first.each);
  const per = cost.kind === 'fixed' ? cost.row.per : 'month';
  if (per === 'month') return monthly(first.each);
  if (per === 'half-year')
    return period === undefined
      ? t('money-fixed-half-year', { amount })
      : t('money-example-half-year', { amount, period });
  return period === undefined ? t('money-each-year', { amount }) : t('money-example-year', { amount, period });
}

/** What both schemes cost in a place at the lowest base. */
function both(place: City, store: Store, words: Words): string {
  const terms = placeTerms(place, store.pack.nation[0]?.pension ?? []);
  return words.t('money-example-both', {
    pension: shortly(costOf(terms.pension, today(), undefined, store.claim), '12333', words),
    medical: shortly(costOf(terms.medical, today(), undefined, store.claim), '12393', words),
  });
}

/** One example in yuan for the person's place: both schemes at the lowest base, and the way to the whole sum. */
export const CostExample = () => {
  const { city } = useCity();
  const words = useWords();
  const store = useStore();
  const place = city?.record?.city;
  if (!city || !place) return null;
  return (
    <View className="card card--rows">
      <Cell
        title={words.t('money-example', { place: words.say(city.name) })}
        note={both(place, store, words)}
        onPress={() => void openPage('money')}
      />
    </View>
  );
};

/** Whoever has chosen no place sees what it costs in another one, named as an example. Nothing until that is here. */
export const CostElsewhere = () => {
  const words = useWords();
  const found = useExamplePlace();
  if (!found) return null;
  return (
    <View>
      <Text className="strong">{words.t('finder-cover-example', { place: words.say(found.place.name) })}</Text>
      <Text className="small">{both(found.place, found.store, words)}</Text>
    </View>
  );
};
