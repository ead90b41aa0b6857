import { View, Text } from '@tarojs/components';
import { useOwnShareCard } from '@/components/launch-context';
import { PageLayout } from '@/components/page-layout';
import { openPage } from '@/platform';
import { usePerson, useWords } from '@/state';
import { Live, StepProgress, TextLink } from '@/ui';
import { finderSteps, monthStep, stepsAfter } from './finder-steps';
import { MonthQuestion } from './month-question';
import { QuestionChoices } from './question-choices';
import { useFinder } from './use-finder';
import './finder.css';

/** The question that is put now. One tap answers and goes on; the way back stands above it. */
export function OneQuestion() {
  const { saved } = usePerson();
  const { t, say } = useWords();
  const { flow, walk, at, goOn, goBack, answer } = useFinder();
  useOwnShareCard({ title: t('home-route-title'), page: 'finder', query: {} });
  const question = walk.asked.find(({ id }) => id === at);
  if (!question && at !== monthStep) return null;
  const steps = finderSteps(walk.asked, walk.answered);
  const rest = stepsAfter(at, flow.questions);
  const total = flow.questions.length + 1;
  return (
    <PageLayout title={t('finder-title')} showCity>
      <View id="question">
        <StepProgress done={total - rest} total={total} />
      </View>
      <View className="finder__links">
        {steps.indexOf(at) > 0 ? <TextLink text={`‹ ${t('finder-back')}`} onPress={goBack} /> : null}
        <Text className="small finder__rest">{rest > 0 ? t('finder-rest', { n: rest }) : t('finder-last')}</Text>
      </View>
      {question ? (
        <QuestionChoices
          key={question.id}
          question={question}
          chosen={walk.answered.get(question.id)}
          {...{ answer, goOn }}
        />
      ) : (
        <MonthQuestion onDone={goOn} />
      )}
      <View className="finder__links">
        {walk.next === undefined && saved.answers ? (
          <TextLink role="link" text={t('finder-to-plan')} onPress={() => void openPage('plan')} />
        ) : null}
      </View>
      <Text className="small">{t('finder-private')}</Text>
      <Live className="hush" text={question ? say(question.title) : t('finder-left')} />
    </PageLayout>
  );
}
