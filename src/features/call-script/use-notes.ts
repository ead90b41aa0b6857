import { useState } from 'react';
import { readNotes, withLine, type Notes } from './notes';
import { readStorage, writeStorage } from '@/platform';

const storageKey = 'notes';

/**
 * What the person wrote down during calls, kept on the phone alone. `kept` is false once the phone refused to keep a
 * line.
 */
export function useNotes(): {
  readonly notes: Notes;
  readonly kept: boolean;
  write(id: string, at: number, line: string): void;
} {
  const [state, setState] = useState(() => {
    const read = readStorage(storageKey);
    return { notes: read.ok ? readNotes(read.value) : {}, kept: read.ok };
  });
  const write = (id: string, at: number, line: string) => {
    const notes = withLine(state.notes, id, at, line);
    setState({ notes, kept: writeStorage(storageKey, notes).ok });
  };
  return { ...state, write };
}
