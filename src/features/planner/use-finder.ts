import { useState } from 'react';
import type { Question } from '@/content';
import { useLinkParam } from '@/components/launch-context';
import { openPage, scrollToId } from '@/platform';
import { usePerson } from '@/state';
import { withOption } from './answer';
import { finderSteps, monthStep } from './finder-steps';
import { flowState, type FlowState } from './flow-state';
import { none, type Answers, type Route } from './types';
import { useFlow } from './use-flow';

interface Finder {
  readonly flow: Route;
  readonly walk: FlowState;
  /** The question that is put, or the month of leaving. */
  readonly at: string;
  /** Takes an option: where one answer is enough it goes on. */
  answer(question: Question, option: string): void;
  goOn(): void;
  goBack(): void;
}

/** Where to go from a step: the one after it, else the first that is open, else nowhere: the route is ready. */
function stepAfter(at: string, { asked, answered, next }: FlowState): string | undefined {
  const steps = finderSteps(asked, answered);
  return steps[steps.indexOf(at) + 1] ?? (next?.id === at ? undefined : next?.id);
}

/** Where the person is among the questions. Starts at `?at=`, else at the first that is open. */
export function useFinder(): Finder {
  const { saved, change } = usePerson();
  const flow = useFlow();
  const wanted = useLinkParam('at');
  const place = saved.city?.adcode;
  const walk = flowState(flow, saved.answers, place);
  const [chosen, setAt] = useState(() => {
    const known = wanted === monthStep || walk.asked.some(({ id }) => id === wanted);
    if (known) return wanted;
    // Who has just said why they left is asked for the month next.
    const fresh = walk.asked.length === 2 && walk.next !== undefined && saved.left === undefined;
    return (fresh && finderSteps(walk.asked, walk.answered)[1]) || (walk.next ?? walk.asked[0])?.id || '';
  });
  const steps = finderSteps(walk.asked, walk.answered);
  const at = steps.includes(chosen) ? chosen : ((walk.next ?? walk.asked[0])?.id ?? '');
  const go = (step: string) => {
    setAt(step);
    scrollToId('question');
  };
  const goOnIn = (state: FlowState) => {
    const next = stepAfter(at, state);
    // An answer that was changed from the route goes back to the route, unless it opens a question.
    if (next === undefined || (wanted === at && state.next === undefined)) void openPage('plan');
    else go(wanted === at && state.next ? state.next.id : next);
  };
  return {
    flow,
    walk,
    at,
    answer: (question, option) => {
      const { [question.id]: held, ...others } = saved.answers ?? {};
      const answer = withOption(question, held, option);
      const answers: Answers = answer === undefined ? others : { ...others, [question.id]: answer };
      change({ answers });
      // "None of these" stands alone, so it answers as one tap does elsewhere.
      if (!question.several || option === none) goOnIn(flowState(flow, answers, place));
    },
    goOn: () => goOnIn(walk),
    goBack: () => go(steps[steps.indexOf(at) - 1] ?? at),
  };
}
