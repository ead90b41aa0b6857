import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { list } from '@/content/words';
import { reviewStatusOf } from '@/content/review-status';
import { answersToQuery } from './answers-link';
import { resolvePlan, type ResolvedPlan } from './resolve-plan';
import { paysThemselves } from './pays';
import { planOf } from './plan';
import { openPage, scrollToId, today } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Button, Cell, Heading, Notice, useDisclosure, useReadOnly } from '@/ui';
import { OpeningRow } from '@/components/opening-row';
import { useOneThing } from '@/components/care-mode';
import { PageLayout } from '@/components/page-layout';
import { PlaceDates } from '@/components/place-dates';
import { useLaunch, useLinkParam, useOwnShareCard } from '@/components/launch-context';
import { Hotlines } from '@/components/hotlines';
import { usePlaceName } from '@/components/link-city';
import { AllQuestions } from './all-questions';
import { chosenIn } from './answer';
import { useFlow } from './use-flow';
import { retirementLines } from './retirement-words';
import { CarePlan } from './care-plan';
import { PlanCard } from './plan-card';
import { progressInPlan } from './plan-progress';
import { planTitle } from './plan-words';
import { TakeAway } from './take-away';
import { useDeadlineFacts } from './use-deadline-facts';
import './plan.css';

/** No plan yet: nothing answered, not everything answered, or a link that does not hold enough. */
const NotYet = ({ route }: { readonly route: ResolvedPlan }) => {
  const { t } = useWords();
  const begun = route.walk.answered.size > 0;
  const title = begun ? t('plan-part-title') : t('plan-empty-title');
  return (
    <PageLayout title={title}>
      <Heading level={1} text={title} />
      {route.broken ? <Notice tone="care" text={t('plan-link-text')} /> : null}
      <Text className="p">{begun ? t('plan-part-text') : t('plan-empty-text')}</Text>
      <View className="row">
        <Button text={begun ? t('plan-go-on') : t('plan-start')} onPress={() => void openPage('finder')} />
      </View>
      <View className="card">
        <Hotlines lines={useStore().pack.hotlines.slice(0, 3)} />
      </View>
    </PageLayout>
  );
};

const SharedNotice = ({ route }: { readonly route: ResolvedPlan }) => {
  const { saved, change } = usePerson();
  const { t } = useWords();
  const own = saved.answers?.reason !== undefined;
  const name = usePlaceName(route.city);
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

/** The answers that the plan follows from: one's own behind one row, somebody else's in sight. */
const Answered = ({ route }: { readonly route: ResolvedPlan }) => {
  const { t, say, language } = useWords();
  const { open, toggle } = useDisclosure();
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
  if (mine)
    return (
      <View className="card">
        <OpeningRow className="strong" open={open} onToggle={toggle}>
          {t('plan-answers')}
        </OpeningRow>
        {open
          ? rows.map(({ question, chosen }) => (
              <Cell
                key={question.id}
                title={say(question.title)}
                note={chosen}
                onPress={() => void openPage('finder', { at: question.id })}
              />
            ))
          : null}
      </View>
    );
  return (
    <>
      <Heading level={2} text={t('plan-answers-shared')} />
      <View className="card card--rows">
        {rows.map(({ question, chosen }) => (
          <View key={question.id}>
            <Text className="small">{say(question.title)}</Text>
            <Text className="strong">{chosen}</Text>
          </View>
        ))}
      </View>
    </>
  );
};

const Plan = ({ route }: { readonly route: ResolvedPlan }) => {
  const readOnly = useReadOnly();
  const { ticks, saved } = usePerson();
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const steps = planOf(useFlow(), route.walk);
  const mine = route.whose === 'mine';
  const { things, next = things[0] } = progressInPlan(steps, ticks, useDeadlineFacts(mine));
  const asked = useLinkParam('at');
  const { brief, toggle } = useOneThing();
  useEffect(() => {
    if (asked) scrollToId(`thing-${asked}`);
  }, [asked]);
  const place = usePlaceName(route.city);
  const due = new Set(
    steps
      .flatMap(({ shown }) => shown.claims)
      .filter((id) => {
        const claim = store.claim(id);
        return claim !== undefined && reviewStatusOf(claim, today()) === 'overdue';
      }),
  );
  return (
    <PageLayout title={t('plan-name')} showCity={mine}>
      <Heading level={1} text={planTitle(things.length, place, words)} />
      {brief ? null : <Text className="p">{t(readOnly ? 'article-plan-lead' : 'plan-lead')}</Text>}
      {mine && !readOnly && saved.left === undefined && saved.answers?.reason !== 'deciding' ? (
        <View className="card card--rows">
          <Cell title={t('plan-month-ask')} onPress={() => void openPage('finder', { at: 'left' })} />
        </View>
      ) : null}
      {mine && !brief && paysThemselves(route.walk) ? <PlaceDates /> : null}
      {mine && !brief && saved.birth
        ? retirementLines(saved.birth, words).map((line) => (
            <Text key={line} className="p">
              {line}
            </Text>
          ))
        : null}
      {mine || readOnly ? null : <SharedNotice route={route} />}
      {route.broken ? <Notice tone="care" text={t('plan-link-text')} /> : null}
      {due.size > 0 ? <Notice tone="care" text={t('plan-due', { n: due.size })} /> : null}
      {brief ? (
        <CarePlan things={things} start={asked || next?.id} mine={mine} city={route.city} />
      ) : (
        <>
          <Heading level={2} text={t('guide-steps')} />
          {steps.map((step) => (
            <PlanCard
              key={step.id}
              step={step}
              number={things.includes(step) ? things.indexOf(step) + 1 : undefined}
              current={mine && step === next && !asked}
              asked={step.id === asked}
              mine={mine}
              city={route.city}
            />
          ))}
          <Answered route={route} />
        </>
      )}
      {toggle}
      <TakeAway steps={steps} things={things} mine={mine} city={route.city} pays={paysThemselves(route.walk)} />
    </PageLayout>
  );
};

/** The plan: the person's own, or `?<question>=<option>&…&city=<adcode>` as someone sent it. */
export function PlanScreen() {
  const { saved } = usePerson();
  const { t } = useWords();
  const flow = useFlow();
  const { payload, query } = useLaunch().destination;
  const link = payload.city === undefined ? query : { ...query, city: payload.city };
  const route = resolvePlan(flow, link, { answers: saved.answers, city: saved.city?.adcode });
  const readOnly = useReadOnly();
  const done = route.walk.next === undefined;
  const count = done ? planOf(flow, route.walk).filter(({ shown }) => shown.state !== 'not-for-you').length : 0;
  useOwnShareCard({
    title: done ? t('plan-share-title', { n: count }) : t('home-route-title'),
    page: 'plan',
    query: done ? answersToQuery(flow, route.answers, route.city) : {},
  });
  if (done) return <Plan route={route} />;
  return readOnly ? <AllQuestions /> : <NotYet route={route} />;
}
