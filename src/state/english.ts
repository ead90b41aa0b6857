import { useEffect, useState, useSyncExternalStore } from 'react';
import { coreStore, fillCore } from '@/content';
import type { Language } from '@/content/words';
import { createObservable } from '@/lib/observable';
import { englishPart } from './english-part';

/** What there is of English: nobody asked yet, it is on its way, it is here, or it could not be had. */
export type EnglishState = 'unasked' | 'coming' | 'here' | 'refused';

// A build that keeps both languages together, as the static pages do, lacks nothing.
const state = createObservable<EnglishState>(
  coreStore.pack.guides.every(({ title }) => 'en' in title) ? 'here' : 'unasked',
);
let asked: Promise<void> | undefined;

/** What there is of English now. The page draws again when that changes. */
export const useEnglish = (): EnglishState => useSyncExternalStore(state.subscribe, state.get, state.get);

async function fetchEnglish(): Promise<void> {
  state.set('coming');
  try {
    fillCore(await englishPart());
    state.set('here');
  } catch {
    asked = undefined;
    state.set('refused');
  }
}

/** Brings the English of the first pages, once. Never rejects: whether it came is what `useEnglish` says. */
export const bringEnglish = (): Promise<void> =>
  state.get() === 'here' ? Promise.resolve() : (asked ??= fetchEnglish());

/** The language that can be shown to a reader of this one: Chinese, as long as the English is not here. */
export const shownLanguage = (language: Language): Language => (state.get() === 'here' ? language : 'zh');

/**
 * Brings the reader's language. @returns whether a page that opens may be drawn: its language is here, or was asked for
 * in vain. A page that stands stays as it is meanwhile.
 */
export function useLanguage(language: Language): boolean {
  const [drawn, setDrawn] = useState(shownLanguage(language) === language);
  useEffect(() => {
    if (language === 'zh') return;
    void bringEnglish().then(() => setDrawn(true));
  }, [language]);
  return drawn;
}
