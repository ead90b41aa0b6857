import { Text, View } from '@tarojs/components';
import type { Question } from '@/content';
import { Why } from '@/components/claims';
import { CostElsewhere, CostExample } from '@/features/contribution-cost';
import { openPage } from '@/platform';
import { useCity, useWords } from '@/state';
import { Button, Cell, Choice, Heading } from '@/ui';
import { chosenIn } from './answer';
import { RetirementForm } from './retirement-form';

interface QuestionProps {
  readonly question: Question;
  readonly chosen: string | undefined;
  readonly answer: (question: Question, option: string) => void;
  readonly goOn: () => void;
}

/** The insured place, and the way to choose it: what a place asks for depends on it. */
const Place = () => {
  const { city } = useCity();
  const { t, say } = useWords();
  return (
    <View className="card card--rows">
      <Cell
        title={city ? t('finder-city', { city: say(city.name) }) : t('finder-no-city')}
        note={t('finder-city-note')}
        onPress={() => void openPage('picker')}
      />
    </View>
  );
};

/** What each cover costs in the person's place; without a place, an example and the way to choose one. */
const Costs = () => {
  const { city } = useCity();
  const { t } = useWords();
  if (city?.record) return <CostExample />;
  return (
    <View className="card card--rows">
      <CostElsewhere />
      <Cell title={t('finder-cover-city')} onPress={() => void openPage('picker')} />
    </View>
  );
};

/** One question with its options. */
export const QuestionChoices = ({ question, chosen, answer, goOn }: QuestionProps) => {
  const { t, say } = useWords();
  const held = chosenIn(question, chosen);
  return (
    <>
      <Heading level={1} text={say(question.title)} />
      {question.help ? <Text className="p">{say(question.help)}</Text> : null}
      {question.id === 'hukou' ? <Place /> : null}
      {question.id === 'cover' ? <Costs /> : null}
      <View className="choices">
        {question.options.map((option) => (
          <Choice
            key={option.id}
            text={say(option.text)}
            note={option.note && say(option.note)}
            chosen={held.includes(option.id)}
            several={question.several === true}
            onChoose={() => answer(question, option.id)}
          />
        ))}
      </View>
      {question.several ? (
        <View className="row">
          <Button text={t(held.length > 0 ? 'finder-several' : 'finder-none-on')} onPress={goOn} />
        </View>
      ) : null}
      {question.id === 'age' ? <RetirementForm onChoose={(option) => answer(question, option)} /> : null}
      <Why text={t('finder-why')} ids={question.claims} />
    </>
  );
};
