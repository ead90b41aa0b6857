import type { Sketch } from '@/content';
import { useWords } from '@/state';
import { SketchFrame } from '@/ui';

/** A sketch from the store: Chinese as the screen shows it, the meaning below for readers of English. */
export const ScreenSketch = ({ sketch }: { readonly sketch: Sketch }) => {
  const { t, say, label, language } = useWords();
  const tap = sketch.items.find((item) => item.zh === sketch.tap);
  return (
    <SketchFrame
      title={language === 'zh' ? sketch.title.zh : `${sketch.title.zh} (${sketch.title.en})`}
      layout={sketch.layout}
      items={sketch.items.map((item) => ({
        text: item.zh,
        gloss: language === 'zh' || item.en === item.zh ? undefined : item.en,
        tap: item.zh === sketch.tap,
      }))}
      sentence={t('guide-sketch', { title: say(sketch.title), tap: tap ? label(tap) : sketch.tap })}
    />
  );
};
