import { useLinkParam } from '@/components/launch-context';
import { Text, View } from '@tarojs/components';
import type { Rumour, Topic } from '@/content';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Cell, Heading, Notice, Tag, useReadOnly } from '@/ui';
import { Why } from '@/components/claims';
import { PageLayout } from '@/components/page-layout';
import { FaqAnswer } from './faq-answer';

const RumourCard = ({ rumour }: { readonly rumour: Rumour }) => {
  const { t, say } = useWords();
  return (
    <View className="card">
      <Tag tone="care" text={t('questions-rumour')} />
      <Text className="p">{say(rumour.rumour)}</Text>
      <Text className="numbered">{t('questions-holds', { text: say(rumour.holds) })}</Text>
      <Why ids={rumour.claims} />
    </View>
  );
};

const Topics = ({ topics }: { readonly topics: readonly Topic[] }) => {
  const { t, say } = useWords();
  const store = useStore();
  return (
    <View className="card card--rows">
      {topics.map((topic) => (
        <Cell
          key={topic.id}
          title={say(topic.title)}
          value={t('questions-count', { n: topic.questions.length })}
          onPress={() => void openPage('questions', { topic: topic.id })}
        />
      ))}
      <Cell
        title={t('questions-rumours')}
        note={t('questions-rumours-note', { n: store.pack.rumours.length })}
        onPress={() => void openPage('questions', { topic: rumours })}
      />
    </View>
  );
};

/** The word in links that opens the rumours. */
const rumours = 'rumours';

/**
 * `?topic=` a group of questions, `?id=` one question of its group, open; `?topic=rumours` what goes round and is
 * wrong.
 */
export function FaqScreen() {
  const { t, say } = useWords();
  const { pack } = useStore();
  const [topicId, id] = [useLinkParam('topic'), useLinkParam('id')];
  const topic = pack.topics.find(
    (item) => item.id === topicId || item.questions.some((question) => question.id === id),
  );
  const others = pack.topics.filter((item) => item !== topic);
  const readOnly = useReadOnly();
  const wrong = topicId === rumours;
  const title = topic ? say(topic.title) : t(wrong ? 'questions-rumours' : 'questions-title');
  return (
    <PageLayout title={title}>
      <Heading level={1} text={title} />
      <Text className="p">{t('questions-lead')}</Text>
      {(id || topicId) && !topic && !wrong ? <Notice tone="calm" text={t('questions-unknown')} /> : null}
      {topic?.questions.map((question) => (
        <FaqAnswer key={question.id} question={question} startOpen={question.id === id} />
      ))}
      {wrong ? pack.rumours.map((rumour) => <RumourCard key={rumour.id} rumour={rumour} />) : null}
      {topic || wrong ? <Heading level={2} text={t('questions-all')} /> : null}
      {readOnly ? (
        others.flatMap(({ questions }) =>
          questions.map((question) => <FaqAnswer key={question.id} question={question} startOpen brief />),
        )
      ) : (
        <Topics topics={others} />
      )}
    </PageLayout>
  );
}
