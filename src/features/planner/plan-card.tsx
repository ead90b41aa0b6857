import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Link } from '@/content';
import { claimsInScope } from '@/content/scope';
import { list } from '@/content/words';
import { progressOf } from '@/features/guide';
import type { PlanStep } from './plan';
import { linesOf } from './plan-text';
import { useCall } from '@/components/hotlines';
import { openPage } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Button, Cell, Heading, Tag, TextLink, Tick, useReadOnly } from '@/ui';
import { Why } from '@/components/claims';
import { claimsOfWay, localClaims, localWayOf } from './local-way';
import { planWords } from './plan-words';
import { useDeadlineFacts } from './use-deadline-facts';

const tones = { clear: 'sure', depends: 'care', 'not-for-you': 'plain' } as const;

/** Opens the guide, or the very step of the checklist item, where a step is carried out. */
export const followLink = ({ kind, id, tick }: Link): Promise<void> => {
  if (kind === 'guide') return openPage('guide', { id });
  return openPage('checklist', tick === id ? { item: id } : { item: id, step: tick });
};

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
  if (!item) return null;
  // Named by the very step that it opens, where it does not open the item as a whole.
  const step = item.steps.find(({ id }) => id === link.tick);
  const title = step ? t('plan-go', { title: say(step.title) }) : t('plan-checklist', { title: say(item.title) });
  return <Cell title={title} onPress={() => void followLink(link)} />;
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

interface PlanCardProps {
  readonly step: PlanStep;
  /** Its number in the plan, from 1; undefined for one that does not apply. */
  readonly number: number | undefined;
  readonly current: boolean;
  /** The link leads to it. */
  readonly asked: boolean;
  /** A plan that someone sent has nothing to tick. */
  readonly mine: boolean;
  readonly city: string | undefined;
}

const Details = ({ step, city, mine }: Pick<PlanCardProps, 'step' | 'city' | 'mine'>) => {
  const words = useWords();
  const { t } = words;
  const facts = useDeadlineFacts(mine);
  const way = localWayOf(step, facts.place);
  const store = useStore();
  const ids = [...step.shown.claims, ...(way ? claimsOfWay(way) : []), ...localClaims(step.shown, facts.place)];
  const planned = planWords(words, facts, store);
  const dated = planned.dated(step);
  return (
    <>
      {linesOf(step, planned)
        .filter((line) => !dated.includes(line))
        .map((line) => (
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
      <Why ids={claimsInScope(ids, city, store)} everywhere />
    </>
  );
};

/**
 * One thing to do. What to take care of is always in sight; how to do it opens for the thing that comes next, or on a
 * tap.
 */
export const PlanCard = ({ step, number, current, asked, mine, city }: PlanCardProps) => {
  const { ticks, toggle } = usePerson();
  const words = useWords();
  const { t, say } = words;
  const facts = useDeadlineFacts(mine);
  const store = useStore();
  const [opened, setOpened] = useState<boolean>();
  const { shown } = step;
  const readOnly = useReadOnly();
  const done = mine && !readOnly && ticks.has(step.tick);
  const open = opened ?? (readOnly || current || asked);
  return (
    <View id={`thing-${step.id}`} className={done ? 'thing thing--done' : 'thing'}>
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
        {planWords(words, facts, store)
          .dated(step)
          .map((line) => (
            <Text key={line} className="strong thing__due">
              {line}
            </Text>
          ))}
        {shown.avoid ? <Text className="p thing__avoid">{t('plan-avoid', { value: say(shown.avoid) })}</Text> : null}
        {open ? <Details step={step} city={city} mine={mine} /> : null}
        <View>
          <TextLink expanded={open} text={t(open ? 'plan-less' : 'plan-more')} onPress={() => setOpened(!open)} />
        </View>
      </View>
    </View>
  );
};
