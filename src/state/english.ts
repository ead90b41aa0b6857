import { useEffect, useState, useSyncExternalStore } from 'react';
import { coreStore, fillCore } from '@/content';
import type { Language } from '@/content/words';
import { englishPart } from './english-part';

/** What there is of English: nobody asked yet, it is on its way, it is here, or it could not be had. */
export type EnglishState = 'unasked' | 'coming' | 'here' | 'refused';

// A build that keeps both languages together, as the static pages do, lacks nothing.
let state: EnglishState = coreStore.pack.guides.every(({ title }) => 'en' in title) ? 'here' : 'unasked';
let asked: Promise<void> | undefined;
const listeners = new Set<() => void>();

const enter = (next: EnglishState): void => {
  state = next;
  listeners.forEach((listener) => listener());
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const get = (): EnglishState => state;

/** What there is of English now. The page draws again when that changes. */
export const useEnglish = (): EnglishState => useSyncExternalStore(subscribe, get, get);

async function fetchEnglish(): Promise<void> {
  enter('coming');
  try {
    fillCore(await englishPart());
    enter('here');
  } catch {
    asked = undefined;
    enter('refused');
  }
}

/** Brings the English of the first pages, once. Never rejects: whether it came is what `useEnglish` says. */
export const bringEnglish = (): Promise<void> => (state === 'here' ? Promise.resolve() : (asked ??= fetchEnglish()));

/** The language that can be shown to a reader of this one: Chinese, as long as the English is not here. */
export const shownLanguage = (language: Language): Language => (state === 'here' ? language : 'zh');

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
