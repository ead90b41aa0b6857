import type { Store } from '../../../src/content/store';
import { lastChecked } from '../../../src/content/review-status';
import { fill, say, type Language } from '../../../src/content/words';
import type { Stand } from '../stands';
import { codeMm, type Paper } from './paper';

/** Everything that stands on one poster, ready to print. */
export interface PosterWords {
  readonly org: string | undefined;
  readonly title: readonly string[];
  readonly titleEn: string;
  readonly lead: string;
  readonly gains: readonly string[];
  readonly free: readonly string[];
  readonly scanMini: string;
  readonly scanCamera: string;
  readonly scanAny: readonly string[];
  readonly scanAnyEn: readonly string[];
  /** What to do with a phone that cannot scan; empty when there is neither a search nor a short address. */
  readonly cannotScan: readonly string[];
  readonly where: string;
  readonly hotlines: readonly string[];
  readonly size: string;
  readonly foot: string;
}

/** What the words of a poster depend on, beside its stand. */
export interface PosterKind {
  readonly paper: Paper;
  readonly mini: boolean;
  /** Whether people are told to search for the mini-program in WeChat. */
  readonly search: boolean;
}

/** A key that is missing is a fault of the content, found before anything is drawn. */
const speaker =
  (store: Store) =>
  (key: string, language: Language = 'zh', values: Readonly<Record<string, string>> = {}): string => {
    const text = store.pack.strings[key];
    if (!text) throw new Error(`the content store has no sentence “${key}”; add it to src/content/data/strings/`);
    return fill(say(text, language), values);
  };

/** An address that a person can type: without what a browser adds by itself. Undefined when it is too long for that. */
function typedAddress(link: string): string | undefined {
  const maxLength = 32;
  const short = link
    .replace(/#.*$/, '')
    .replace(/^https:\/\//, '')
    .replace(/\/(index\.html?)?$/, '');
  return short.length <= maxLength ? short : undefined;
}

/** A1 展位; what a list calls a stand already (A区12号展位), or what is words, stays as it is. */
function standName({ number, label }: Stand, t: ReturnType<typeof speaker>): string | undefined {
  if (number === undefined) return label;
  if (label?.toLowerCase().includes(number.toLowerCase())) {
    return /^[\w-]+$/.test(label) ? t('fair-poster-stand', 'zh', { stand: label }) : label;
  }
  const name = /[位台摊桌]$/.test(number) ? number : t('fair-poster-stand', 'zh', { stand: number });
  return [name, label].filter(Boolean).join(' · ');
}

/** The words of a stand's poster, all from the content store but for the names that the organiser gave. */
export function posterWords(stand: Stand, store: Store, { paper, mini, search }: PosterKind): PosterWords {
  const t = speaker(store);
  const guide = stand.door.guide === undefined ? undefined : store.guide(stand.door.guide);
  const address = typedAddress(stand.link);
  const byAddress = search ? 'fair-poster-address' : 'fair-poster-address-only';
  const cannotScan = [
    ...(search ? t('fair-poster-search').split('|') : []),
    ...(address ? [t(byAddress, 'zh', { address })] : []),
  ];
  const [plainMm, miniMm] = [codeMm(paper, mini ? 'beside' : 'alone'), codeMm(paper, 'alone')].map(String);
  const sizes = { size: plainMm ?? '', mini: miniMm ?? '' };
  return {
    org: stand.org === undefined ? undefined : t('fair-poster-org', 'zh', { org: stand.org }),
    title: t('fair-poster-title').split('|'),
    titleEn: t('fair-poster-title', 'en'),
    lead: guide ? t('fair-poster-lead-guide', 'zh', { guide: guide.title.zh }) : t('fair-poster-lead'),
    gains: [t('fair-poster-get-1'), t('fair-poster-get-2'), t('fair-poster-get-3')],
    free: t('fair-poster-free').split('|'),
    scanMini: t('fair-poster-scan-mini'),
    scanCamera: t('fair-poster-scan-camera'),
    scanAny: t('fair-poster-scan-any').split('|'),
    scanAnyEn: t('fair-poster-scan-any', 'en').split('|'),
    cannotScan,
    where: [stand.fairName, stand.city, standName(stand, t)].filter(Boolean).join(' · '),
    hotlines: store.pack.hotlines.slice(0, 3).map(({ title }) => title.zh),
    size: t(mini ? 'fair-poster-size-mini' : 'fair-poster-size', 'zh', sizes),
    foot: t('fair-poster-foot', 'zh', { checked: lastChecked(store.pack.claims) ?? '' }),
  };
}
