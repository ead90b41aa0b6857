import { Text as Line, View } from '@tarojs/components';
import { useState } from 'react';
import type { SchemeTerms, Text } from '@/content';
import { costOf } from './cost';
import { printYuan, readTyped, yuan } from '@/lib/fen';
import { usableRow } from './dated-row';
import { today } from '@/platform';
import { useStore, useWords } from '@/state';
import { Chips, TextInput, Heading } from '@/ui';
import { Claims } from '@/components/claims';
import { Amount } from './amount';

interface SchemeCardProps {
  readonly name: string;
  /** Whom to ask where nothing is known. */
  readonly line: string;
  readonly terms: SchemeTerms;
  /** Questions that stand for what nobody may state here. */
  readonly asks: readonly string[];
  /** The province whose figures these are; undefined for the place's own. */
  readonly layer: Text | undefined;
}

/**
 * What one scheme costs at the lowest, the highest or an own base. What was typed stays typed whatever else is tapped.
 */
export const SchemeCard = ({ name, line, terms, asks, layer }: SchemeCardProps) => {
  const { t, say } = useWords();
  const { claim } = useStore();
  const [way, setWay] = useState<'floor' | 'cap' | 'typed'>('floor');
  const [words, setWords] = useState('');
  const day = today();
  const limits = usableRow(terms.bases, day, claim);
  const [floor, cap] = limits
    ? [yuan(limits.row.floor), limits.row.cap === undefined ? undefined : yuan(limits.row.cap)]
    : [undefined, undefined];
  const premium = usableRow(terms.premiums, day, claim);
  const percent = premium?.row.kind === 'percent';
  const free = percent && floor !== cap;
  const typing = percent && (floor === undefined || (free && way === 'typed'));
  const typed = readTyped(words);
  const base = typing ? (typed.ok ? typed.amount : undefined) : way === 'cap' ? cap : floor;
  const waiting = typing && !typed.ok;
  const fault = waiting && typed.fault !== 'empty' ? t(`money-fault-${typed.fault}`) : undefined;
  return (
    <View className="card">
      <Heading level={2} look={3} text={name} />
      {layer ? <Line className="small">{t('money-layer', { layer: say(layer) })}</Line> : null}
      <Claims ids={asks} />
      {free && floor !== undefined ? (
        <Chips
          options={[
            { id: 'floor', text: t('money-floor', { amount: printYuan(floor, true) }) },
            ...(cap === undefined
              ? []
              : [{ id: 'cap' as const, text: t('money-cap', { amount: printYuan(cap, true) }) }]),
            { id: 'typed', text: t('money-typed') },
          ]}
          chosen={way}
          onChoose={setWay}
        />
      ) : null}
      {typing ? (
        <TextInput
          label={t('money-base', { scheme: name })}
          hint={t('money-base-hint')}
          digits
          value={words}
          fault={fault}
          onType={setWords}
        />
      ) : null}
      {waiting && floor !== undefined ? null : (
        <Amount
          name={name}
          line={line}
          cost={costOf(terms, day, base, claim)}
          pays={terms.pays}
          asked={asks.length > 0}
        />
      )}
    </View>
  );
};
