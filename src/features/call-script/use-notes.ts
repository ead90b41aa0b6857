import { useState } from 'react';
import { mergedStore } from '@/state';
import { linePart, notesFormat, type Notes } from './notes';

/**
 * What the person wrote down during calls, kept on the phone alone. `kept` is false once the phone refused to keep a
 * line.
 */
export function useNotes(): {
  readonly notes: Notes;
  readonly kept: boolean;
  write(id: string, at: number, line: string): void;
} {
  const [store] = useState(() => mergedStore('notes', notesFormat));
  const [{ value, kept }, show] = useState(() => store.get());
  const write = (id: string, at: number, line: string) => {
    store.change({ [linePart(id, at)]: line });
    show(store.get());
  };
  return { notes: value, kept, write };
}
