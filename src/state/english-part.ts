/** The English of the first pages, from a file of its own. Rejects where it cannot be had now. */
export const englishPart = async (): Promise<readonly string[]> =>
  (await import('@/content/bundles/english')).englishSentences;
