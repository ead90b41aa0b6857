import type { Words } from '@/content/words';

/**
 * What leaves the phone in this build: the host that is told the name of the person's city, if any; whether newer
 * content is fetched.
 */
export interface Outside {
  readonly asked: string | undefined;
  readonly fetches: boolean;
  /** Every page opens without a network. */
  readonly offline: boolean;
}

function networkLine({ t }: Words, { asked, fetches, offline }: Outside): string {
  if (!offline) return t(fetches ? 'published-privacy-online' : 'about-privacy-3-online');
  if (asked !== undefined) return t(fetches ? 'published-privacy-city' : 'about-privacy-3-city', { host: asked });
  return t(fetches ? 'published-privacy' : 'about-privacy-3');
}

/** What the app does with what it knows of a person, a sentence a line. */
export const privacyLines = (words: Words, outside: Outside): readonly string[] => {
  const { t } = words;
  return [
    t('about-privacy-1'),
    t('about-privacy-2'),
    networkLine(words, outside),
    t('about-privacy-4'),
    t('about-privacy-5'),
  ];
};
