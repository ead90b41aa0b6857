import type { Script, Store, Text } from '@/content';
import { fill, type Language } from '@/content/words';
import type { TroubleInFamily } from '@/content/messages';

export const findScript = (id: string, store: Store): Script | undefined =>
  store.pack.scripts.find((script) => script.id === id);

/** The script for a step of the plan, by the step's id. */
export const scriptForPlan = (part: string, store: Store): Script | undefined =>
  store.pack.scripts.find((script) => script.plan.includes(part));

export const scriptFor = ({ trouble, family }: TroubleInFamily, store: Store): Script | undefined =>
  findScript(trouble.script ?? family.script, store);

/**
 * The parts of the opening sentence. Each has a place for a value: `{city}`, `{matter}`, `{channel}`, `{step}`,
 * `{screen}`.
 */
export interface OpeningWords {
  readonly hello: string;
  readonly city: string;
  readonly channel: string;
  readonly step: string;
  /** For words that a source prints. */
  readonly screen: string;
  /** For what is only described. */
  readonly happens: string;
  readonly ask: string;
}

export interface Choices {
  readonly city?: string;
  readonly channel?: string;
  readonly step?: string;
  readonly screen?: { readonly words: string; readonly exact: boolean };
}

/** Words that will stand inside quotation marks: their own marks become single ones. */
const inner = (words: string): string => words.replace(/“/g, '‘').replace(/”/g, '’');

/**
 * The sentence to open a call with, from the person's own choices. What is not known is left out, never filled with a
 * guess.
 */
export function openingOf(script: Script, words: OpeningWords, choices: Choices, language: Language): string {
  const parts = [
    words.hello,
    choices.city === undefined ? undefined : fill(words.city, { city: choices.city }),
    fill('{matter}', { matter: script.matter[language] }),
    choices.channel === undefined ? undefined : fill(words.channel, { channel: choices.channel }),
    choices.step === undefined ? undefined : fill(words.step, { step: inner(choices.step) }),
    choices.screen === undefined
      ? undefined
      : fill(choices.screen.exact ? words.screen : words.happens, {
          screen: choices.screen.exact ? inner(choices.screen.words) : choices.screen.words,
        }),
  ].filter((part): part is string => part !== undefined);
  return `${parts.join(language === 'zh' ? '，' : ', ')}${language === 'zh' ? '。' : '. '}${words.ask}`;
}

/** The opening, what to have at hand and the two questions as plain text, to copy. */
export const scriptAsText = (opening: string, asks: readonly Text[], language: Language): string =>
  [opening, ...asks.map((ask, index) => `${index + 1}. ${ask[language]}`)].join('\n');
