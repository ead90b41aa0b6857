import { Text, View } from '@tarojs/components';
import type { BaseRow, PremiumRow, Rhythm, SchemeTerms } from '@/content';
import { list } from '@/content/words';
import { eachTime, type Cost, type Counted, type Fixed } from './cost';
import type { Usable } from './dated-row';
import { printYuan, yuan, type Fen } from '@/lib/fen';
import { useCity, useWords } from '@/state';
import { Notice } from '@/ui';
import { Why } from '@/components/claims';

const Grounds = ({ rows }: { readonly rows: readonly (BaseRow | PremiumRow | undefined)[] }) => (
  <Why ids={[...new Set(rows.flatMap((row) => row?.claims ?? []))]} />
);

/** Says that a sum is a guess, and why: its figures are of another time, or nobody has seen the official text. */
const Estimate = ({ cost: { estimated, old }, line }: { readonly cost: Counted | Fixed; readonly line: string }) => {
  const { t, say, language } = useWords();
  if (estimated.length === 0) return null;
  const period = list([...new Set(estimated.map(say))], language);
  return <Notice tone="care" text={t(old ? 'money-estimate' : 'money-estimate-weak', { period, line })} />;
};

/** How often it may be paid, and what that comes to each time. */
const Pays = ({ month, pays }: { readonly month: Fen; readonly pays: SchemeTerms['pays'] }) => {
  const { t, language } = useWords();
  if (!pays) return null;
  const each = (rhythm: Rhythm) => t(`money-each-${rhythm}`, { amount: printYuan(eachTime(month, rhythm)) });
  return (
    <>
      <Text className="p">{t('money-pays', { each: list(pays.every.map(each), language) })}</Text>
      <Why ids={pays.claims} />
    </>
  );
};

interface SumProps {
  readonly cost: Counted;
  readonly line: string;
  readonly pays: SchemeTerms['pays'];
}

const Sum = ({ cost, line, pays }: SumProps) => {
  const { t, say } = useWords();
  const values = {
    base: printYuan(cost.base, true),
    rate: cost.row.rate,
    plus: printYuan(cost.plus, true),
    result: printYuan(cost.month),
  };
  return (
    <>
      <Text className="amount">
        {t(cost.estimated.length > 0 ? 'money-month-about' : 'money-month', { amount: printYuan(cost.month) })}
      </Text>
      <Estimate cost={cost} line={line} />
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
      <Pays month={cost.month} pays={pays} />
    </>
  );
};

const fixedKeys = {
  month: ['money-month', 'money-month-about'],
  'half-year': ['money-fixed-half-year', 'money-fixed-half-year-about'],
  year: ['money-each-year', 'money-each-year-about'],
} as const;
/** How a fixed amount is said: by the month, the half-year or the year, sure or about. */
const fixedKey = (per: keyof typeof fixedKeys, about: boolean) => fixedKeys[per][about ? 1 : 0];

const Options = ({ cost, line }: { readonly cost: Fixed; readonly line: string }) => {
  const { t, say } = useWords();
  const about = cost.estimated.length > 0;
  return (
    <>
      {cost.options.map(({ name, each, year }) => (
        <View key={name.zh}>
          {cost.options.length > 1 ? <Text className="small">{say(name)}</Text> : null}
          <Text className="amount">{t(fixedKey(cost.row.per, about), { amount: printYuan(each) })}</Text>
          {each === year ? null : <Text className="p">{t('money-year', { amount: printYuan(year) })}</Text>}
        </View>
      ))}
      <Estimate cost={cost} line={line} />
      <Text className="small">{t('money-period-flat', { period: say(cost.row.period) })}</Text>
      <Grounds rows={[cost.row]} />
    </>
  );
};

/** The base where no rate is known: today's, or the last one published. */
const BaseAlone = ({ base }: { readonly base: Usable<BaseRow> | undefined }) => {
  const { t, say } = useWords();
  if (!base) return null;
  const values = { period: say(base.row.period), floor: printYuan(yuan(base.row.floor), true) };
  return (
    <>
      <Text className="small">{t(base.estimate ? 'money-last' : 'money-base-now', values)}</Text>
      <Grounds rows={[base.row]} />
    </>
  );
};

interface AmountProps {
  readonly name: string;
  readonly line: string;
  readonly cost: Cost;
  readonly pays: SchemeTerms['pays'];
  /** The place's own question stands above, and already says that the amount is not known. */
  readonly asked: boolean;
}

/** The amount with its formula, period and grounds; or why there is none today, and what to do instead. */
export const Amount = ({ name, line, cost, pays, asked }: AmountProps) => {
  const { t, say } = useWords();
  const { city } = useCity();
  switch (cost.kind) {
    case 'counted':
      return <Sum cost={cost} line={line} pays={pays} />;
    case 'fixed':
      return <Options cost={cost} line={line} />;
    case 'no-base':
      return (
        <>
          <Notice
            tone="care"
            text={t(
              city ? (cost.estimated.length > 0 ? 'money-no-base-old' : 'money-no-base') : 'money-no-base-anywhere',
              { rate: cost.row.rate, period: say(cost.row.period), line },
            )}
          />
          <Grounds rows={[cost.row]} />
        </>
      );
    case 'no-rate':
      return (
        <>
          {asked ? null : (
            <Notice tone="care" text={t(city ? 'money-no-rate' : 'money-no-rate-anywhere', { scheme: name, line })} />
          )}
          <BaseAlone base={cost.base} />
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
