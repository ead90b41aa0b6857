import { createContext, useContext } from 'react';

/** How a part of a page has words said by a screen reader; set by the frame. */
export const Announcer = createContext<(words: string) => void>(() => undefined);

/**
 * Has words said once, without moving the reader: that a tick counted, that words were copied, that something failed.
 */
export const useAnnounce = (): ((words: string) => void) => useContext(Announcer);
