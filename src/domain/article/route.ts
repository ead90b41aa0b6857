import type { Store } from '@/content';
import type { Words } from '../language';
import type { PlanStep } from '../route/plan';
import { linesOf, type PlanWords } from '../route/text';
import type { Route } from '../route/types';
import { hotlineBlock, type Article, type Block } from './blocks';
import { filled, footBlock, linesHere } from './here';

/** The questions that decide the route, as one text: each with what can be answered and why it is asked. */
export const finderArticle = (route: Route, store: Store, words: Words): Article => ({
  title: words.t('finder-title'),
  lead: words.t('article-finder-lead'),
  blocks: filled([
    ...route.questions.map((question) => ({
      heading: words.say(question.title),
      lines: [
        ...(question.help ? [words.say(question.help)] : []),
        ...question.options.map(({ text, note }) =>
          note ? words.t('article-item', { title: words.say(text), summary: words.say(note) }) : words.say(text),
        ),
        ...linesHere(question.claims, undefined, store, words),
      ],
    })),
    hotlineBlock(store.pack.hotlines, words),
    footBlock(store, words),
  ]),
});

/**
 * A plan as one text: every thing in order, with its state, what to take care of, whom to call, and its grounds where
 * the person is.
 */
export function planArticle(
  steps: readonly PlanStep[],
  city: string | undefined,
  store: Store,
  words: Words,
  planWords: PlanWords,
): Article {
  const { t, say } = words;
  const block = (step: PlanStep, index: number): Block => {
    const { shown } = step;
    const numbers = (shown.ask ?? []).flatMap((id) => store.hotline(id)?.number ?? []);
    return {
      heading: `${index + 1}. ${say(shown.title)}`,
      lines: [
        t(`plan-state-${shown.state}`),
        say(shown.text),
        ...linesOf(step, planWords),
        ...(shown.avoid ? [t('plan-avoid', { value: say(shown.avoid) })] : []),
        ...(numbers.length > 0 ? [t('plan-ask', { value: planWords.join(numbers) })] : []),
        ...linesHere(shown.claims, city, store, words),
      ],
    };
  };
  return {
    title: t('plan-title', { n: steps.filter(({ shown }) => shown.state !== 'not-for-you').length }),
    lead: t('article-plan-lead'),
    blocks: filled([...steps.map(block), hotlineBlock(store.pack.hotlines, words), footBlock(store, words)]),
  };
}
