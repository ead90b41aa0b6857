import type { Script, Store, Text } from '@/content';
import { findScript, openingOf, scriptForPlan, type Choices, type OpeningWords } from './opening';
import { findTrouble } from '@/content/messages';
import { say, wordsIn, type Language } from '@/content/words';

export interface Asked {
  readonly id: string;
  readonly part: string;
  readonly trouble: string;
  readonly step: string;
  /** The name of the insured place. */
  readonly place: Text | undefined;
}

/** The script that a link asks for: by its id, or by a step of the plan. */
export const scriptAsked = ({ id, part }: Asked, store: Store): Script | undefined =>
  findScript(id, store) ?? scriptForPlan(part, store);

const choicesIn = (asked: Asked, store: Store, language: Language): Choices => {
  const found = store.step(asked.step);
  const guide = found && store.guide(found.owner.id);
  const shown = findTrouble(asked.trouble, store)?.trouble.shows[0];
  return {
    ...(asked.place ? { city: say(asked.place, language) } : {}),
    ...(guide ? { channel: say(guide.title, language) } : {}),
    ...(found ? { step: say(found.step.title, language) } : {}),
    ...(shown ? { screen: { words: shown.text[language], exact: shown.wording === 'exact' } } : {}),
  };
};

/** The opening sentence in one language, filled with what the link says. */
export function openingIn(script: Script, asked: Asked, store: Store, language: Language): string {
  const { t } = wordsIn(language, store);
  const words: OpeningWords = {
    hello: t('script-hello'),
    city: t('script-city'),
    channel: t('script-channel'),
    step: t('script-step'),
    screen: t('script-screen'),
    happens: t('script-happens'),
    ask: t('script-ask'),
  };
  return openingOf(script, words, choicesIn(asked, store, language), language);
}
