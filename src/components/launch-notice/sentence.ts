import type { Store } from '@/content';
import type { Words } from '@/content/words';
import type { Destination } from '@/lib/launch';

/**
 * What to say to whoever came by a friend or by a code; undefined for whoever came by themselves.
 * @param city the adcode that the person has: whoever chose one keeps it, and the code's is then not said.
 * @param offline every page opens without a network here.
 */
export function launchSentence(
  { arrival, payload, query }: Pick<Destination, 'arrival' | 'payload' | 'query'>,
  store: Store,
  { t, say, language }: Pick<Words, 't' | 'say' | 'language'>,
  city: string | undefined,
  offline: boolean,
): string | undefined {
  if (arrival === 'damaged') return t('arrived-damaged');
  if (arrival === 'share') {
    const step = query.step ? store.step(query.step) : undefined;
    return step ? t('arrived-step', { n: step.index + 1, guide: say(step.owner.title) }) : t('arrived-page');
  }
  if (arrival !== 'code') return undefined;
  // An id is words that anybody can put into a link, so only the name of a fair that is known is shown.
  const fair = payload.fair ? store.fair(payload.fair) : undefined;
  const unnamed = payload.fair ? t('arrived-fair-unnamed') : t('arrived-code');
  const place = payload.city && payload.city === city ? store.place(payload.city) : undefined;
  const parts = [
    fair ? t('arrived-fair', { fair: say(fair.title) }) : unnamed,
    ...(place ? [t('arrived-city', { city: say(place) })] : []),
    ...(offline ? [t('arrived-offline')] : []),
  ];
  return parts.join(language === 'zh' ? '' : ' ');
}
