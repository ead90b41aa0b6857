import type { Step } from '../../src/content/schema/step';
import { pack } from './pack';

/** The sentence a screen reader hears for a step's sketch; empty for a step without one. */
export function sketchSentence(step: Step, language: 'zh' | 'en'): string {
  const { sketch } = step;
  if (!sketch) return '';
  const tap = sketch.items.find((item) => item.zh === sketch.tap)?.[language];
  return `${pack.strings['guide-sketch']?.[language]} ${sketch.title[language]} ${tap}`;
}
