import type { Store } from '../../src/content/store';
import { lastChecked } from '../../src/content/review-status';
import { fill, say, type Language } from '../../src/content/words';
import type { Stand } from './stands';

/** Everything that stands on one poster, ready to print. */
export interface PosterWords {
  readonly title: readonly string[];
  readonly titleEn: string;
  readonly lead: string;
  readonly gets: readonly string[];
  readonly free: string;
  readonly scanMini: string;
  readonly scanCamera: string;
  readonly scanAny: readonly string[];
  readonly scanEn: readonly string[];
  readonly where: string;
  readonly hotlines: readonly string[];
  readonly foot: string;
}

/** A key that is missing is a fault of the content, found before anything is drawn. */
const speaker =
  (store: Store) =>
  (key: string, language: Language = 'zh', values: Readonly<Record<string, string>> = {}): string => {
    const text = store.pack.strings[key];
    if (!text) throw new Error(`the content store has no sentence “${key}”; add it to src/content/data/strings/`);
    return fill(say(text, language), values);
  };

/** The words of a stand's poster, all from the content store but for the names that the organiser gave. */
export function posterWords(stand: Stand, store: Store): PosterWords {
  const t = speaker(store);
  const guide = stand.door.guide === undefined ? undefined : store.guide(stand.door.guide);
  const city = stand.door.city === undefined ? undefined : store.pack.places[stand.door.city];
  return {
    title: t('fair-poster-title').split('|'),
    titleEn: t('fair-poster-title', 'en'),
    lead: guide ? t('fair-poster-lead-guide', 'zh', { guide: guide.title.zh }) : t('fair-poster-lead'),
    gets: [t('fair-poster-get-1'), t('fair-poster-get-2'), t('fair-poster-get-3')],
    free: t('fair-poster-free'),
    scanMini: t('fair-poster-scan-mini'),
    scanCamera: t('fair-poster-scan-camera'),
    scanAny: t('fair-poster-scan-any').split('|'),
    scanEn: t('fair-poster-scan-any', 'en').split('|'),
    where: [
      stand.fairName,
      city?.zh,
      stand.label === undefined ? undefined : t('fair-poster-stand', 'zh', { stand: stand.label }),
    ]
      .filter(Boolean)
      .join(' · '),
    hotlines: store.pack.hotlines.slice(0, 3).map(({ title }) => title.zh),
    foot: t('fair-poster-foot', 'zh', { checked: lastChecked(store.pack.claims) ?? '' }),
  };
}
