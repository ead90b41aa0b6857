/** The English of content: its sentences in the order of the Chinese ones, and the mark of that order. */
export interface English {
  readonly order: number;
  readonly sentences: readonly string[];
}

/** A sentence that waits for its English. */
export interface Halved {
  readonly zh: string;
  en?: string;
}

/** Everything in a value that has Chinese and no English yet, in the order in which it stands. */
export function halved(value: unknown): Halved[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'zh' in value && !('en' in value) ? [value as Halved] : [];
  return [...own, ...Object.values(value).flatMap(halved)];
}

/** A mark by which sentences in another order, or other sentences, are told apart: 32 bits. */
export const orderOf = (texts: readonly Halved[]): number =>
  texts.reduce((mark, { zh }) => (Math.imul(mark, 31) + zh.length * 257 + zh.charCodeAt(0)) | 0, texts.length);

/**
 * Puts the English into content that has only its Chinese, where it stands: every store made from that content has it
 * then. What has its English already takes none.
 * @throws Error when it is the English of other content; nothing is filled then.
 */
export function fillEnglish(content: unknown, { order, sentences }: English): void {
  const waiting = halved(content);
  if (waiting.length !== sentences.length || orderOf(waiting) !== order)
    throw new Error('This is the English of other content.');
  waiting.forEach((text, at) => (text.en = sentences[at]));
}
