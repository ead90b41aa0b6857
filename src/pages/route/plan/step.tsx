import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Link } from '@/content';
import { holdsIn } from '@/domain/city/place';
import { progressOf } from '@/domain/progress';
import type { PlanStep } from '@/domain/route/plan';
import { linesOf } from '@/domain/route/text';
import { callNumber, openPage, today } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Button, Cell, Heading, Notice, Pressable, Tag, Tick } from '@/ui';
import { Claims } from '../../parts/claims';
import { planWords } from './words';

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
  const { t } = useWords();
  const store = useStore();
  const [refused, setRefused] = useState<string>();
  const call = async (number: string) => setRefused((await callNumber(number)).ok ? undefined : number);
  return (
    <>
      <View className="row">
        {ids
          .flatMap((id) => store.hotline(id) ?? [])
          .map(({ id, number }) => (
            <Button key={id} tone="quiet" text={t('call', { number })} onPress={() => void call(number)} />
          ))}
      </View>
      {refused ? <Notice tone="calm" text={t('call-refused', { number: refused })} /> : null}
    </>
  );
};

/** The claims that hold where the person is; all of them while no city is chosen. */
const useLocal = (ids: readonly string[], city: string | undefined): readonly string[] => {
  const store = useStore();
  return ids.filter((id) => {
    const claim = store.claim(id);
    return claim !== undefined && holdsIn(claim, city);
  });
};

const Details = ({ step, city }: { readonly step: PlanStep; readonly city: string | undefined }) => {
  const words = useWords();
  const { t } = words;
  const [why, setWhy] = useState(false);
  const claims = useLocal(step.shown.claims, city);
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
      <Pressable className="link thing__why" expanded={why} onPress={() => setWhy(!why)}>
        {why ? t('guide-why-close') : t('guide-why', { n: claims.length })}
      </Pressable>
      {why ? <Claims ids={claims} /> : null}
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
  const done = mine && ticks.has(step.tick);
  const open = opened ?? (current || shown.state === 'not-for-you');
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
        <Pressable className="link" expanded={open} onPress={() => setOpened(!open)}>
          {open ? t('plan-less') : t('plan-more')}
        </Pressable>
      </View>
    </View>
  );
};
