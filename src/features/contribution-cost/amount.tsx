import { Text, View } from '@tarojs/components';
import type { BaseRow, PremiumRow } from '@/content';
import type { Cost, Counted, Fixed } from './cost';
import { printYuan, yuan } from '@/lib/fen';
import { useWords } from '@/state';
import { Notice } from '@/ui';
import { Claims } from '@/components/claims';

const Grounds = ({ rows }: { readonly rows: readonly (BaseRow | PremiumRow | undefined)[] }) => (
  <Claims ids={[...new Set(rows.flatMap((row) => row?.claims ?? []))]} brief />
);

const Sum = ({ cost }: { readonly cost: Counted }) => {
  const { t, say } = useWords();
  const values = {
    base: printYuan(cost.base, true),
    rate: cost.row.rate,
    plus: printYuan(cost.plus, true),
    result: printYuan(cost.month),
  };
  return (
    <>
      <Text className="amount">{t('money-month', { amount: printYuan(cost.month) })}</Text>
      <Text className="p">{t(cost.plus > 0 ? 'money-formula-plus' : 'money-formula', values)}</Text>
      <Text className="p">{t('money-year', { amount: printYuan(cost.year) })}</Text>
      {cost.own === undefined ? null : (
        <Text className="p">{t('money-own', { rate: cost.row.own ?? '', amount: printYuan(cost.own) })}</Text>
      )}
      <Text className="small">
        {cost.limits
          ? t('money-period', { base: say(cost.limits.row.period), rate: say(cost.row.period) })
          : t('money-period-rate', { rate: say(cost.row.period) })}
      </Text>
      <Grounds rows={[cost.limits?.row, cost.row]} />
    </>
  );
};

const Options = ({ cost }: { readonly cost: Fixed }) => {
  const { t, say } = useWords();
  return (
    <>
      {cost.options.map(({ name, month, year }) => (
        <View key={name.zh}>
          {cost.options.length > 1 ? <Text className="small">{say(name)}</Text> : null}
          <Text className="amount">
            {month === undefined
              ? t('money-each-year', { amount: printYuan(year) })
              : t('money-month', { amount: printYuan(month) })}
          </Text>
          {month === undefined ? null : <Text className="p">{t('money-year', { amount: printYuan(year) })}</Text>}
        </View>
      ))}
      <Text className="small">{t('money-period-flat', { period: say(cost.row.period) })}</Text>
      <Grounds rows={[cost.row]} />
    </>
  );
};

const Last = ({ row }: { readonly row: BaseRow | undefined }) => {
  const { t, say } = useWords();
  return row ? (
    <>
      <Text className="small">
        {t('money-last', { period: say(row.period), floor: printYuan(yuan(row.floor), true) })}
      </Text>
      <Grounds rows={[row]} />
    </>
  ) : null;
};

/** The amount with its formula, period and grounds; or why there is none today, and what to do instead. */
export const Amount = ({ name, line, cost }: { readonly name: string; readonly line: string; readonly cost: Cost }) => {
  const { t, say } = useWords();
  switch (cost.kind) {
    case 'counted':
      return <Sum cost={cost} />;
    case 'fixed':
      return <Options cost={cost} />;
    case 'no-base':
      return (
        <>
          <Notice tone="care" text={t('money-no-base')} />
          <Last row={cost.last} />
          <Grounds rows={[cost.row]} />
        </>
      );
    case 'no-rate':
      return (
        <>
          <Notice tone="care" text={t('money-no-rate', { scheme: name, line })} />
          {cost.last ? (
            <Text className="small">{t('money-last-amount', { period: say(cost.last.period) })}</Text>
          ) : null}
          <Grounds rows={[cost.last, cost.lastBase]} />
        </>
      );
    case 'below':
      return (
        <Notice
          tone="care"
          text={t('money-below', { base: printYuan(cost.base, true), floor: printYuan(cost.limits.floor, true) })}
        />
      );
    case 'above':
      return (
        <Notice
          tone="care"
          text={t('money-above', {
            base: printYuan(cost.base, true),
            cap: printYuan(cost.limits.cap ?? cost.base, true),
          })}
        />
      );
  }
};
