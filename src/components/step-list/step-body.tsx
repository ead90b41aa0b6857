import { Text } from '@tarojs/components';
import type { Step } from '@/content';
import { Claims, Why } from '@/components/claims';
import { CopyText } from '@/components/copy-text';
import { EntranceCard } from '@/components/entrance';
import { GlossaryText } from '@/components/glossary-text';
import { ScreenSketch } from '@/components/screen-sketch';
import { useStore, useWords } from '@/state';

/** What a step says: when it is needed, what to do, the drawn screen, what to search or open, and why. */
export const StepBody = ({ step }: { readonly step: Step }) => {
  const { say } = useWords();
  const store = useStore();
  const { when, detail, sketch, tips = [], keyword, claims = [] } = step;
  const entrance = step.entrance ? store.entrance(step.entrance) : undefined;
  const bare = !detail && !sketch && tips.length === 0;
  return (
    <>
      {when ? <Text className="small">{say(when)}</Text> : null}
      {detail ? <GlossaryText text={detail} /> : null}
      {sketch ? <ScreenSketch sketch={sketch} /> : null}
      {tips.map((tip) => (
        <GlossaryText key={tip.zh} text={tip} />
      ))}
      {keyword ? <CopyText words={keyword} /> : null}
      {entrance ? <EntranceCard entrance={entrance} /> : null}
      {bare ? <Claims ids={claims} /> : <Why ids={claims} />}
    </>
  );
};
