import { useState } from 'react';
import type { Guide, Step } from '@/content';
import type { Ticks } from '@/lib/ticks';
import { scrollToId } from '@/platform';
import { usePerson, useWords } from '@/state';
import { useAnnounce } from '@/components/announce';
import { progressOf, stepAfter } from './progress';

export interface StepsInUse {
  readonly ticks: Ticks;
  readonly finished: boolean;
  /** The step that someone sent stands before the list, until it is done or another one is opened. */
  readonly sent: Step | undefined;
  /** The step that is open in the list. */
  readonly open: string | undefined;
  /** The step that the person is at: the sent one, else the open one. */
  readonly at: Step | undefined;
  openStep(id: string): void;
  tick(step: Step): void;
  /** Ticks the step the person is at, and opens the next one that is not done. */
  doneAndNext(): void;
  /** Takes all ticks of the guide back. */
  again(): void;
}

/** Where the person is in a guide, and what a tap does about it. */
export function useSteps(guide: Guide, asked: string): StepsInUse {
  const { ticks, toggle } = usePerson();
  const { t } = useWords();
  const announce = useAnnounce();
  const find = (id: string | undefined) => guide.steps.find((step) => step.id === id);
  const { next, done, total } = progressOf(guide, ticks);
  const nextStep = guide.steps[next ?? -1];
  // Chosen from the start, so that a tick by the number alone opens nothing else; empty: none is open.
  const [chosen, choose] = useState(() => (find(asked) ? undefined : (nextStep?.id ?? '')));
  const sent = chosen === undefined ? find(asked) : undefined;
  const open = sent || chosen === '' ? undefined : (find(chosen) ?? nextStep)?.id;
  const at = sent ?? find(open);
  const setTick = (step: Step) => {
    toggle(step.id);
    announce(t('said-ticks', { done: ticks.has(step.id) ? done - 1 : done + 1, total }));
  };
  return {
    ticks,
    finished: next === undefined,
    sent,
    open,
    at,
    openStep: choose,
    tick: setTick,
    doneAndNext: () => {
      if (at && !ticks.has(at.id)) setTick(at);
      choose(stepAfter(guide, at?.id, ticks)?.id ?? '');
      scrollToId('steps');
    },
    again: () => {
      guide.steps.filter(({ id }) => ticks.has(id)).forEach(({ id }) => toggle(id));
      choose(guide.steps[0]?.id);
    },
  };
}
