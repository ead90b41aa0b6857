import { Text, View } from '@tarojs/components';
import { routePart } from '@/content/parts/route';
import { ageOf } from '@/domain/ageing';
import { list } from '@/domain/language';
import { chosenIn } from '@/domain/route/answer';
import { answersToQuery } from '@/domain/route/link';
import { shownRoute, type ShownRoute } from '@/domain/route/mine';
import { planOf } from '@/domain/route/plan';
import { retirementLines } from '@/features/planner/retirement-words';
import { openPage, today, usePageParams } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Button, Cell, Heading, Notice } from '@/ui';
import { Frame } from '../../parts/frame';
import { guarded } from '../../parts/guarded';
import { useOwnCard } from '../../parts/landed';
import { Hotlines } from '../../parts/reach';
import { flowOf } from '../flow';
import { articleOfPlan } from './article';
import { PlanCard } from './step';
import { TakeAway } from './take-away';
import './index.css';

/** No plan yet: nothing answered, not everything answered, or a link that does not hold enough. */
const NotYet = ({ route }: { readonly route: ShownRoute }) => {
  const { t } = useWords();
  const begun = route.walk.answered.size > 0;
  const title = begun ? t('plan-part-title') : t('plan-empty-title');
  return (
    <Frame title={title}>
      <Heading level={1} text={title} />
      {route.broken ? <Notice tone="care" text={t('plan-link-text')} /> : null}
      <Text className="p">{begun ? t('plan-part-text') : t('plan-empty-text')}</Text>
      <View className="row">
        <Button text={begun ? t('plan-go-on') : t('plan-start')} onPress={() => void openPage('finder')} />
      </View>
      <View className="card">
        <Hotlines lines={useStore().pack.hotlines.slice(0, 3)} />
      </View>
    </Frame>
  );
};

const SharedNotice = ({ route }: { readonly route: ShownRoute }) => {
  const { saved, change } = usePerson();
  const { t } = useWords();
  const { places } = useStore().pack;
  const own = saved.answers !== undefined;
  const name = route.city === undefined ? undefined : places[route.city];
  // A city of their own stays: the sender's answers do not move the reader to another place.
  const city = saved.city ?? (route.city !== undefined && name ? { adcode: route.city, name } : undefined);
  const take = () => change({ answers: { ...saved.answers, ...route.answers }, ...(city ? { city } : {}) });
  return (
    <Notice tone="calm" text={t('plan-shared')}>
      <View className="row">
        <Button
          text={own ? t('plan-shared-own') : t('plan-start')}
          onPress={() => void openPage(own ? 'plan' : 'finder')}
        />
        <Button tone="quiet" text={t('plan-shared-take')} onPress={take} />
      </View>
    </Notice>
  );
};

const Answered = ({ route }: { readonly route: ShownRoute }) => {
  const { t, say, language } = useWords();
  const rows = route.walk.asked.map((question) => ({
    question,
    chosen: list(
      question.options
        .filter(({ id }) => chosenIn(question, route.walk.answered.get(question.id)).includes(id))
        .map(({ text }) => say(text)),
      language,
    ),
  }));
  const mine = route.whose === 'mine';
  return (
    <>
      <Heading level={2} text={mine ? t('plan-answers') : t('plan-answers-shared')} />
      <View className="card">
        {rows.map(({ question, chosen }) =>
          mine ? (
            <Cell
              key={question.id}
              title={say(question.title)}
              note={chosen}
              onPress={() => void openPage('finder', { at: question.id })}
            />
          ) : (
            <View key={question.id}>
              <Text className="small">{say(question.title)}</Text>
              <Text className="strong">{chosen}</Text>
            </View>
          ),
        )}
      </View>
    </>
  );
};

const Plan = ({ route }: { readonly route: ShownRoute }) => {
  const { ticks, saved } = usePerson();
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const steps = planOf(flowOf(store), route.walk);
  const things = steps.filter(({ shown }) => shown.state !== 'not-for-you');
  const next = things.find((step) => !ticks.has(step.tick)) ?? things[0];
  const mine = route.whose === 'mine';
  const due = new Set(
    steps
      .flatMap(({ shown }) => shown.claims)
      .filter((id) => {
        const claim = store.claim(id);
        return claim !== undefined && ageOf(claim, today()) === 'due';
      }),
  );
  return (
    <Frame title={t('plan-name')}>
      <Heading level={1} text={t('plan-title', { n: things.length })} />
      <Text className="p">{t('plan-lead')}</Text>
      {mine && saved.birth
        ? retirementLines(saved.birth, words).map((line) => (
            <Text key={line} className="p">
              {line}
            </Text>
          ))
        : null}
      {mine ? null : <SharedNotice route={route} />}
      {route.broken ? <Notice tone="care" text={t('plan-link-text')} /> : null}
      {due.size > 0 ? <Notice tone="care" text={t('plan-due', { n: due.size })} /> : null}
      <Heading level={2} text={t('guide-steps')} />
      {steps.map((step) => (
        <PlanCard
          key={step.id}
          step={step}
          number={things.includes(step) ? things.indexOf(step) + 1 : undefined}
          current={mine && step === next}
          mine={mine}
          city={route.city}
        />
      ))}
      <Answered route={route} />
      <TakeAway steps={steps} things={things} />
    </Frame>
  );
};

/** The plan: the person's own, or `?<question>=<option>&…&city=<adcode>` as someone sent it. */
function PlanPage() {
  const { saved } = usePerson();
  const { t } = useWords();
  const flow = flowOf(useStore());
  const route = shownRoute(flow, usePageParams(), { answers: saved.answers, city: saved.city?.adcode });
  const done = route.walk.next === undefined;
  const count = done ? planOf(flow, route.walk).filter(({ shown }) => shown.state !== 'not-for-you').length : 0;
  useOwnCard({
    title: done ? t('plan-share-title', { n: count }) : t('home-route-title'),
    page: 'plan',
    query: done ? answersToQuery(flow, route.answers, route.city) : {},
  });
  return done ? <Plan route={route} /> : <NotYet route={route} />;
}

export default guarded(PlanPage, routePart, articleOfPlan);
