/** What happened on the static text before the app was there; `enter.ts` notes it, and the app takes it over. */
interface BeforeApp {
  /** The names of all static pages. */
  readonly pages: ReadonlySet<string>;
  /** What was pressed, each once, in the order of the last press. */
  pressed: readonly HTMLElement[];
  /** Whether a keyboard is composing a word just now. */
  composing: boolean;
}

interface Holder {
  beforeApp?: BeforeApp;
}

/** Undefined in the live server, which has no static pages. */
export const beforeApp = (): BeforeApp | undefined => (window as Holder).beforeApp;

/** Starts the notes of this page. */
export function startNotes(pages: ReadonlySet<string>): BeforeApp {
  const notes: BeforeApp = { pages, pressed: [], composing: false };
  (window as Holder).beforeApp = notes;
  return notes;
}
