import { useLinkParam } from '@/components/launch-context';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Question } from '@/content';
import { flowState } from './flow-state';
import { CostExample } from '@/features/contribution-cost';
import { openPage } from '@/platform';
import { useCity, usePerson, useWords } from '@/state';
import { Button, Cell, Choice, Dock, Heading, Notice, TextLink, StepProgress, useReadOnly } from '@/ui';
import { Why } from '@/components/claims';
import { PageLayout } from '@/components/page-layout';
import { useOwnShareCard } from '@/components/launch-context';
import { AllQuestions } from './all-questions';
import { chosenIn, withOption } from './answer';
import { useFlow } from './use-flow';
import { RetirementForm } from './retirement-form';
import './finder.css';

/** The insured place, and the way to choose it: what a place asks for depends on it. */
const Place = () => {
  const { city } = useCity();
  const { t, say } = useWords();
  return (
    <View className="card">
      <Cell
        title={city ? t('finder-city', { city: say(city.name) }) : t('finder-no-city')}
        note={t('finder-city-note')}
        onPress={() => void openPage('picker')}
      />
    </View>
  );
};

/** One question at a time, with the old answer chosen. `?at=<question>` starts at that question, where it is asked. */
export const FinderScreen = () => (useReadOnly() ? <AllQuestions /> : <OneQuestion />);

function OneQuestion() {
  const { saved, change } = usePerson();
  const { t, say } = useWords();
  const flow = useFlow();
  const wanted = useLinkParam('at');
  const { asked, answered, next } = flowState(flow, saved.answers, saved.city?.adcode);
  const find = (id: string) => asked.find((question) => question.id === id);
  // Fixed when the page opens, so that an answer alone never moves the reader on.
  const [at, setAt] = useState(() => (find(wanted) ?? next ?? asked[0])?.id ?? '');
  const [hint, setHint] = useState(false);
  const current = find(at) ?? next ?? asked[0];
  useOwnShareCard({ title: t('home-route-title'), page: 'finder', query: {} });
  if (!current) return null;

  const here = asked.indexOf(current);
  const place = flow.questions.indexOf(current);
  const rest = flow.questions.length - place - 1;
  const before = asked[here - 1];
  const after = asked[here + 1];
  const chosen = answered.get(current.id);
  const go = (question: Question) => {
    setHint(false);
    setAt(question.id);
  };
  const choose = (option: string) => {
    setHint(false);
    const { [current.id]: held, ...others } = saved.answers ?? {};
    const answer = withOption(current, held, option);
    change({ answers: answer === undefined ? others : { ...others, [current.id]: answer } });
  };
  const goOn = () => {
    if (chosen === undefined && !current.several) setHint(true);
    else if (after) go(after);
    else void openPage('plan');
  };
  return (
    <PageLayout title={t('finder-title')}>
      <StepProgress done={place + 1} total={flow.questions.length} />
      <Text className="small">{rest > 0 ? t('finder-rest', { n: rest }) : t('finder-last')}</Text>
      <Heading level={1} text={say(current.title)} />
      {current.help ? <Text className="p">{say(current.help)}</Text> : null}
      {current.id === 'hukou' ? <Place /> : null}
      {current.id === 'cover' ? <CostExample /> : null}
      <View className="choices" key={current.id}>
        {current.options.map((option) => (
          <Choice
            key={option.id}
            text={say(option.text)}
            note={option.note && say(option.note)}
            chosen={chosenIn(current, chosen).includes(option.id)}
            several={current.several === true}
            onChoose={() => choose(option.id)}
          />
        ))}
      </View>
      {current.id === 'age' ? <RetirementForm onChoose={choose} /> : null}
      {hint ? <Notice tone="care" text={t('finder-choose')} /> : null}
      <View className="finder__links">
        {next === undefined && after ? (
          <TextLink role="link" text={t('finder-to-plan')} onPress={() => void openPage('plan')} />
        ) : null}
        <Why text={t('finder-why')} ids={current.claims} />
      </View>
      <Text className="small">{t('finder-private')}</Text>
      <Dock label={t('dock-label')}>
        {before ? (
          <View className="dock__side">
            <Button tone="quiet" text={t('finder-back')} onPress={() => go(before)} />
          </View>
        ) : null}
        <View className="dock__main">
          <Button text={after || next ? t('finder-next') : t('finder-end')} onPress={goOn} />
        </View>
      </Dock>
    </PageLayout>
  );
}
