/** One thing on the drawn screen: `text` as the screen shows it, `gloss` what it means for readers of English. */
export interface SketchItem {
  readonly text: string;
  readonly gloss?: string;
  readonly tap: boolean;
}

/** A drawn screen. `sentence` is the whole drawing in words, for a screen reader. */
export interface SketchProps {
  readonly title: string;
  readonly layout: 'list' | 'grid' | 'tabs' | 'form';
  readonly items: readonly SketchItem[];
  readonly sentence: string;
}
