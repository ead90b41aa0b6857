import { Text, View } from '@tarojs/components';
import type { Guide } from '@/content';
import { Sentences, Why } from '@/components/claims';
import { Hotlines } from '@/components/hotlines';
import { LaunchNotice } from '@/components/launch-notice';
import { useSharedQuery } from '@/components/launch-context';
import { PageLayout } from '@/components/page-layout';
import { useStore, useWords } from '@/state';
import { Heading, useReadOnly } from '@/ui';
import { SendGuide } from './send-guide';

/** A guide that warns: what to know, with nothing to tick. */
export const RiskGuide = ({ guide }: { readonly guide: Guide }) => {
  const { say } = useWords();
  const readOnly = useReadOnly();
  const store = useStore();
  useSharedQuery({ id: guide.id });
  return (
    <PageLayout title={say(guide.title)}>
      <Heading level={1} text={say(guide.title)} />
      <Text className="p">{say(guide.summary)}</Text>
      <LaunchNotice at="step" />
      {guide.steps.map((step) => (
        <View key={step.id} className="card">
          <Heading level={2} look={3} text={say(step.title)} />
          {[step.detail, ...(step.tips ?? [])].map((text) =>
            text ? (
              <Text key={text.zh} className="p">
                {say(text)}
              </Text>
            ) : null,
          )}
          {readOnly ? <Why ids={step.claims ?? []} /> : <Sentences ids={step.claims ?? []} />}
        </View>
      ))}
      {readOnly ? null : <Why ids={guide.steps.flatMap((step) => step.claims ?? [])} />}
      <View className="card">
        <Hotlines lines={(guide.ifStuck.hotlines ?? []).flatMap((id) => store.hotline(id) ?? [])} />
      </View>
      <SendGuide guide={guide} />
    </PageLayout>
  );
};
