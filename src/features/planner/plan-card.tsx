import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Link } from '@/content';
import { claimsInScope } from '@/content/scope';
import { list } from '@/content/words';
import { progressOf } from '@/features/guide';
import type { PlanStep } from './plan';
import { linesOf } from './plan-text';
import { useCall } from '@/components/hotlines';
import { openPage, today } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Button, Cell, Heading, Tag, TextLink, Tick, useReadOnly } from '@/ui';
import { Why } from '@/components/claims';
import { planWords } from './plan-words';

const tones = { clear: 'sure', depends: 'care', 'not-for-you': 'plain' } as const;

/** Opens the guide or the checklist item where a step is carried out. */
export const followLink = (link: Link): Promise<void> =>
  link.kind === 'guide' ? openPage('guide', { id: link.id }) : openPage('checklist', { item: link.id });

const LinkRow = ({ link }: { readonly link: Link }) => {
  const { ticks } = usePerson();
  const { t, say } = useWords();
  const store = useStore();
  const guide = link.kind === 'guide' ? store.guide(link.id) : undefined;
  if (guide) {
    const { done, total } = progressOf(guide, ticks);
    return (
      <Cell
        title={t('plan-go', { title: say(guide.title) })}
        value={t('plan-progress', { done, total })}
        onPress={() => void followLink(link)}
      />
    );
  }
  const item = store.prerequisite(link.id);
  return item ? (
    <Cell title={t('plan-checklist', { title: say(item.title) })} onPress={() => void followLink(link)} />
  ) : null;
};

const Calls = ({ ids }: { readonly ids: readonly string[] }) => {
  const { t, language } = useWords();
  const store = useStore();
  const { refusal, call } = useCall();
  const numbers = ids.flatMap((id) => store.hotline(id) ?? []).map(({ number }) => number);
  if (useReadOnly()) return <Text className="p">{t('plan-ask', { value: list(numbers, language) })}</Text>;
  return (
    <>
      <View className="row">
        {numbers.map((number) => (
          <Button key={number} tone="quiet" text={t('call', { number })} onPress={() => void call(number)} />
        ))}
      </View>
      {refusal}
    </>
  );
};

const Details = ({ step, city }: { readonly step: PlanStep; readonly city: string | undefined }) => {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  return (
    <>
      {linesOf(step, planWords(words, today())).map((line) => (
        <Text key={line} className="p">
          {line}
        </Text>
      ))}
      {step.shown.ask ? (
        <>
          <Calls ids={step.shown.ask} />
          <Cell
            title={t('plan-script')}
            onPress={() => void openPage('script', { part: step.id, ...(city === undefined ? {} : { city }) })}
          />
        </>
      ) : null}
      {step.links.map((link) => (
        <LinkRow key={link.id} link={link} />
      ))}
      <Why ids={claimsInScope(step.shown.claims, city, store)} everywhere />
    </>
  );
};

interface PlanCardProps {
  readonly step: PlanStep;
  /** Its number in the plan, from 1; undefined for one that does not apply. */
  readonly number: number | undefined;
  readonly current: boolean;
  /** A plan that someone sent has nothing to tick. */
  readonly mine: boolean;
  readonly city: string | undefined;
}

/**
 * One thing to do. What to take care of is always in sight; how to do it opens for the thing that comes next, or on a
 * tap.
 */
export const PlanCard = ({ step, number, current, mine, city }: PlanCardProps) => {
  const { ticks, toggle } = usePerson();
  const { t, say } = useWords();
  const [opened, setOpened] = useState<boolean>();
  const { shown } = step;
  const readOnly = useReadOnly();
  const done = mine && !readOnly && ticks.has(step.tick);
  const open = opened ?? (readOnly || current || shown.state === 'not-for-you');
  return (
    <View className={done ? 'thing thing--done' : 'thing'}>
      {number === undefined ? (
        <View className="thing__none" />
      ) : mine ? (
        <Tick
          shape="round"
          checked={done}
          current={current}
          mark={String(number)}
          label={t('plan-tick', { n: number, title: say(shown.title) })}
          onChange={() => toggle(step.tick)}
        />
      ) : (
        <Text className="thing__number">{number}</Text>
      )}
      <View className="thing__body">
        <Heading level={3} text={say(shown.title)} />
        <View className="thing__state">
          <Tag tone={tones[shown.state]} text={t(`plan-state-${shown.state}`)} />
        </View>
        <Text className="p">{say(shown.text)}</Text>
        {shown.avoid ? <Text className="p thing__avoid">{t('plan-avoid', { value: say(shown.avoid) })}</Text> : null}
        {open ? <Details step={step} city={city} /> : null}
        <TextLink expanded={open} text={t(open ? 'plan-less' : 'plan-more')} onPress={() => setOpened(!open)} />
      </View>
    </View>
  );
};
