import { Text, View } from '@tarojs/components';
import { urgentClosing } from '@/components/place-dates/closing-line';
import { guideInProgress } from '@/features/guide';
import { deadlineSentence } from '@/features/planner';
import { partsOfDay } from '@/lib/day';
import { openPage, today } from '@/platform';
import { useCity, usePerson, useRouteStore, useStore, useWords } from '@/state';
import { Button, Heading, StepProgress, useReadOnly } from '@/ui';
import { AskCard } from './ask-card';
import { statusOf, type Status } from './status';

/** The closing of the place's year, where it is near. */
function useUrgentClosing() {
  const place = useCity().city?.record?.city;
  const words = useWords();
  return place && urgentClosing(place, today(), words);
}

interface CardProps {
  readonly small?: string;
  /** Keeps the room of what is on its way. */
  readonly waiting?: boolean;
  readonly title: string;
  readonly text?: string;
  readonly due?: string;
  readonly steps?: { readonly done: number; readonly total: number; readonly next?: boolean };
  readonly button: { readonly text: string; readonly go: () => Promise<void> };
}

const Card = ({ small, waiting, title, text, due, steps, button }: CardProps) => (
  <View className={waiting ? 'card status status--waiting' : 'card status'}>
    {small ? <Text className="small status__small">{small}</Text> : null}
    <Heading level={1} look={2} text={title} />
    {text ? <Text className="p">{text}</Text> : null}
    {due ? <Text className="status__due">{due}</Text> : null}
    {steps ? <StepProgress {...steps} /> : null}
    <View className="status__go">
      <Button text={button.text} onPress={() => void button.go()} />
    </View>
  </View>
);

const Going = ({ status }: { readonly status: Extract<Status, { readonly kind: 'plan' }> }) => {
  const { saved } = usePerson();
  const words = useWords();
  const { t, say } = words;
  const { progress, next, pays } = status;
  const { by } = next.shown;
  const urgent = useUrgentClosing();
  const closing = pays ? urgent : undefined;
  // The nearer of both: one line is all that this card has.
  const deadline = progress.deadline && closing && closing.day < progress.deadline.day ? undefined : progress.deadline;
  const place = saved.city && say(saved.city.name);
  const [n, total] = [progress.things.indexOf(next) + 1, progress.things.length];
  return (
    <Card
      small={place === undefined ? t('home-step', { n, total }) : t('home-step-place', { n, total, place })}
      title={say(next.shown.title)}
      due={deadline ? deadlineSentence(deadline, place, words) : (closing?.text ?? (by && say(by)))}
      steps={{ done: progress.done, total, next: true }}
      button={{ text: t('home-go-on'), go: () => openPage('plan', { at: next.id }) }}
    />
  );
};

const Done = ({ status }: { readonly status: Extract<Status, { readonly kind: 'done' }> }) => {
  const { saved } = usePerson();
  const { t, say } = useWords();
  const { total, pays, payBy } = status;
  const parts = payBy && partsOfDay(payBy);
  const date = parts && { month: parts.m, day: parts.d };
  return (
    <Card
      small={saved.city ? t('home-done-place', { place: say(saved.city.name), n: total }) : t('home-done')}
      title={date ? t('home-done-next', date) : t('home-done')}
      text={pays && !date ? t('home-done-none') : undefined}
      steps={{ done: total, total }}
      button={{ text: t('home-done-button'), go: () => openPage('plan') }}
    />
  );
};

const Resume = ({ status: { begun } }: { readonly status: Extract<Status, { readonly kind: 'guide' }> }) => {
  const { t, say } = useWords();
  const { guide, progress } = begun;
  const at = progress.next ?? 0;
  const step = guide.steps[at];
  return (
    <Card
      small={`${say(guide.title)} · ${t('home-step', { n: at + 1, total: progress.total })}`}
      title={step ? say(step.title) : say(guide.title)}
      due={useUrgentClosing()?.text}
      steps={{ done: progress.done, total: progress.total, next: true }}
      button={{ text: t('home-go-on'), go: () => openPage('guide', { id: guide.id }) }}
    />
  );
};

/**
 * Which step comes next, where, and until when, with the one button that leads there. Before a route: the first
 * question.
 */
export const StatusCard = () => {
  const { saved, ticks } = usePerson();
  const { t } = useWords();
  const store = useStore();
  const readOnly = useReadOnly();
  const route = useRouteStore(!readOnly && saved.answers !== undefined);
  const { answers, left } = saved;
  const begun = guideInProgress(ticks, store);
  const city = saved.city && { adcode: saved.city.adcode, place: saved.city.record?.city };
  const status = readOnly
    ? ({ kind: 'new' } as const)
    : statusOf({ answers, ticks, left, begun, city }, route, today());
  const closing = useUrgentClosing();
  if (status.kind === 'new') return <AskCard due={closing?.text} />;
  if (status.kind === 'guide') return <Resume status={status} />;
  if (status.kind === 'plan') return <Going status={status} />;
  if (status.kind === 'done') return <Done status={status} />;
  return status.kind === 'asked' ? (
    <Card
      title={t('home-more')}
      text={t('home-more-text')}
      button={{ text: t('home-more-button'), go: () => openPage('finder') }}
    />
  ) : (
    <Card
      waiting
      title={t('home-plan-waiting')}
      due={closing?.text}
      button={{ text: t('home-go-on'), go: () => openPage('plan') }}
    />
  );
};
