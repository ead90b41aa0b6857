import type { TagProps } from '../tag/props';

/** One thing a claim rests on. `onOpen` where it can be read inside the app, `note` where it has an address to copy. */
export interface CitationProps {
  readonly id: string;
  readonly text: string;
  readonly note?: string;
  readonly onOpen?: () => void;
}

/** A claim with how sure we are, since when, and what it rests on. */
export interface ClaimProps {
  readonly text: string;
  /** The same with its grade and date in one line, for where nothing can be tapped. */
  readonly line: string;
  readonly grade: TagProps;
  readonly dates: string;
  readonly due?: string;
  readonly scope?: string;
  readonly citations: readonly CitationProps[];
  /** Where given, dates and citations wait behind a tap on these words. */
  readonly more?: { readonly open: string; readonly close: string };
}
