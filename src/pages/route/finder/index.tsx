import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Question } from '@/content';
import { routePart } from '@/content/parts/route';
import { finderArticle } from '@/domain/article/route';
import { chosenIn, withOption } from '@/domain/route/answer';
import { walk } from '@/domain/route/walk';
import { RetirementForm } from '@/features/planner/retirement-form';
import { openPage, usePageQuery } from '@/platform';
import { useCity, usePerson, useStore, useWords } from '@/state';
import { Button, Cell, Choice, Dock, Heading, Notice, Pressable, Segments } from '@/ui';
import { Claims } from '../../parts/claims';
import { Frame } from '../../parts/frame';
import { guarded } from '../../parts/guarded';
import { useOwnCard } from '../../parts/landed';
import { flowOf } from '../flow';
import './index.css';

const Why = ({ question }: { readonly question: Question }) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Pressable className="link" expanded={open} onPress={() => setOpen(!open)}>
        {open ? t('finder-why-close') : t('finder-why')}
      </Pressable>
      {open ? <Claims ids={question.claims} brief /> : null}
    </>
  );
};

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
function FinderPage() {
  const { saved, change } = usePerson();
  const { t, say } = useWords();
  const flow = flowOf(useStore());
  const wanted = usePageQuery('at');
  const { asked, answered, next } = walk(flow, saved.answers, saved.city?.adcode);
  const find = (id: string) => asked.find((question) => question.id === id);
  // Fixed when the page opens, so that an answer alone never moves the reader on.
  const [at, setAt] = useState(() => (find(wanted) ?? next ?? asked[0])?.id ?? '');
  const [hint, setHint] = useState(false);
  const current = find(at) ?? next ?? asked[0];
  useOwnCard({ title: t('home-route-title'), page: 'finder', query: {} });
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
    const { [current.id]: before, ...others } = saved.answers ?? {};
    const answer = withOption(current, before, option);
    change({ answers: answer === undefined ? others : { ...others, [current.id]: answer } });
  };
  const goOn = () => {
    if (chosen === undefined && !current.several) setHint(true);
    else if (after) go(after);
    else void openPage('plan');
  };
  return (
    <Frame title={t('finder-title')}>
      <Segments done={place + 1} total={flow.questions.length} />
      <Text className="small">{rest > 0 ? t('finder-rest', { n: rest }) : t('finder-last')}</Text>
      <Heading level={1} text={say(current.title)} />
      {current.help ? <Text className="p">{say(current.help)}</Text> : null}
      {current.id === 'hukou' ? <Place /> : null}
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
          <Pressable className="link" role="link" onPress={() => void openPage('plan')}>
            {t('finder-to-plan')}
          </Pressable>
        ) : null}
        <Why key={`why-${current.id}`} question={current} />
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
    </Frame>
  );
}

export default guarded(FinderPage, routePart, (store, words) => finderArticle(flowOf(store), store, words));
