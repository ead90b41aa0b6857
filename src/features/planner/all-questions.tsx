import { Text, View } from '@tarojs/components';
import type { Question } from '@/content';
import { Why } from '@/components/claims';
import { PageLayout } from '@/components/page-layout';
import { Hotlines } from '@/components/hotlines';
import { useStore, useWords } from '@/state';
import { Heading } from '@/ui';
import { useFlow } from './use-flow';

const QuestionCard = ({ question }: { readonly question: Question }) => {
  const { t, say } = useWords();
  return (
    <View className="card">
      <Heading level={2} text={say(question.title)} />
      {question.help ? <Text className="p">{say(question.help)}</Text> : null}
      {question.options.map(({ id, text, note }) => (
        <Text key={id} className="p">
          {note ? t('article-item', { title: say(text), summary: say(note) }) : say(text)}
        </Text>
      ))}
      <Why ids={question.claims} />
    </View>
  );
};

/** Every question with what can be answered, for where nothing can be tapped. */
export const AllQuestions = () => {
  const flow = useFlow();
  const { t } = useWords();
  return (
    <PageLayout title={t('finder-title')}>
      <Heading level={1} text={t('finder-title')} />
      <Text className="p">{t('article-finder-lead')}</Text>
      {flow.questions.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
      <View className="card">
        <Hotlines lines={useStore().pack.hotlines} />
      </View>
    </PageLayout>
  );
};
