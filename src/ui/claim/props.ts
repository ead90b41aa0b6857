/**
 * One thing a claim rests on. `onOpen` where it can be read inside the app, `more` what else can be done with it, such
 * as taking its address along.
 */
export interface CitationProps {
  readonly id: string;
  readonly text: string;
  readonly onOpen?: () => void;
  readonly more?: { readonly text: string; readonly label: string; readonly onPress: () => void };
}

/** A claim with how sure we are, since when, where it holds, and what it rests on. */
export interface ClaimProps {
  readonly text: string;
  /** The same with its grade and date in one line, for where nothing can be tapped. */
  readonly line: string;
  /** How sure, since when, and for which places, in one line. */
  readonly about: string;
  /** What to do first, where the claim is not to be relied on as it stands. */
  readonly care?: string;
  readonly citations: readonly CitationProps[];
}
