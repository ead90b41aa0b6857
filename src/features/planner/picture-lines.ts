import type { Text } from '@/content';
import type { Words } from '@/content/words';
import type { Day } from '@/lib/day';
import type { PlanStep } from './plan';
import type { PlanWords } from './plan-text';

/** What stands above the plan on its picture: the guide, the place, the day. */
export function pictureHead(place: Text | undefined, { t, say }: Pick<Words, 't' | 'say'>, day: Day): string {
  return place ? t('along-picture-head', { place: say(place), day }) : t('along-picture-head-anywhere', { day });
}

/**
 * Each step with the one line that helps most on paper: its date, else until when; else what it depends on; else how.
 */
export const pictureLines = (
  things: readonly PlanStep[],
  { say, t }: Pick<Words, 't' | 'say'>,
  { dated }: Pick<PlanWords, 'dated'>,
) =>
  things
    .map((step) => ({ step, shown: step.shown, date: dated(step)[0] }))
    .map(({ shown, date }) => ({
      title: say(shown.title),
      detail: date
        ? date
        : shown.by
          ? say(shown.by)
          : shown.state === 'depends'
            ? t('plan-on', { value: say(shown.on) })
            : say(shown.text),
    }));
