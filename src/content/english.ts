/** A sentence of the main package: its English comes from a file of its own. */
interface Halved {
  readonly zh: string;
  en?: string;
}

/** Everything in a value that has Chinese and no English yet, in the order in which it stands. */
function halved(value: unknown): Halved[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'zh' in value && !('en' in value) ? [value as Halved] : [];
  return [...own, ...Object.values(value).flatMap(halved)];
}

/**
 * Puts the English into content that has only its Chinese, where it stands: every store made from that content has it
 * then.
 * @param english the sentences in the order of the content; what has its English already takes none.
 * @throws Error when they are not as many; nothing is filled then.
 */
export function fillEnglish(content: unknown, english: readonly string[]): void {
  const waiting = halved(content);
  if (waiting.length !== english.length) throw new Error('These English sentences are of other content.');
  waiting.forEach((text, at) => (text.en = english[at]));
}
