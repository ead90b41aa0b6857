import type { Words } from '../language';

/**
 * What the app does with what it knows of a person, a sentence a line.
 * @param asked the host that is told the name of the person's city, or undefined where the app sends nothing at all.
 */
export const privacyLines = ({ t }: Words, asked: string | undefined): readonly string[] => [
  t('about-privacy-1'),
  t('about-privacy-2'),
  asked === undefined ? t('about-privacy-3') : t('about-privacy-3-city', { host: asked }),
  t('about-privacy-4'),
  t('about-privacy-5'),
];
