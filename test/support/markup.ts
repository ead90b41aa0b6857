/** What would run if any text of a pack were read as markup. */
export const markup = '<img src=x onerror=m()>';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isProse = (text: string): boolean => /[\u4e00-\u9fff]| /.test(text);

/**
 * Puts markup behind every text that a reader can see: both languages of a sentence, and every other string with a
 * Chinese character or a space. Ids, days, numbers and addresses have neither and stay.
 */
export function withMarkup<T>(value: T): T {
  if (typeof value === 'string') return (isProse(value) ? value + markup : value) as T;
  if (Array.isArray(value)) return value.map((inner: unknown) => withMarkup(inner)) as T;
  if (!isObject(value)) return value;
  const isSentence = typeof value.zh === 'string' && typeof value.en === 'string';
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      // What stands beside the two languages, such as a day, is no text.
      isSentence && (key === 'zh' || key === 'en') ? String(inner) + markup : withMarkup(inner),
    ]),
  ) as T;
}
