const digits = '零一二三四五六七八九';
const unit = '(?:个月|个工作日|年|天|日|岁|级|倍|小时)';

/** The value of a Chinese numeral below one hundred; undefined when it is none. */
function valueOf(numeral: string): number | undefined {
  const [tens, ones, more] = numeral.replace('两', '二').split('十');
  if (more !== undefined || tens === undefined) return undefined;
  const of = (part: string): number => digits.indexOf(part);
  if (ones === undefined) return tens.length === 1 && of(tens) >= 0 ? of(tens) : undefined;
  const high = tens === '' ? 1 : of(tens);
  const low = ones === '' ? 0 : of(ones);
  return tens.length <= 1 && ones.length <= 1 && high >= 0 && low >= 0 ? high * 10 + low : undefined;
}

/** Hotlines and what is only counting on the way: no statement about a right. */
const noStatement = /\b(12333|12366|12393|12345|12348|962218|95588|110)\b/g;

/**
 * The numbers that a Chinese sentence states: digits, and numerals before a unit of time, age, grade or times. “一年”
 * said of any year and “一个月” are left out.
 */
export function numbersIn(zh: string): ReadonlySet<string> {
  const plain = zh.replace(noStatement, ' ').replace(/“[^”]*”/g, ' ');
  const written = [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => String(Number(number)));
  const numerals = [...plain.matchAll(new RegExp(`([${digits}两十]+)(?=${unit})`, 'g'))].flatMap(([, numeral]) => {
    const value = valueOf(numeral ?? '');
    return value === undefined || value < 2 ? [] : [String(value)];
  });
  return new Set([...written, ...numerals]);
}

/** Words with which a sentence gives a right or lays a duty. */
export const givesRightOrDuty = (zh: string): boolean =>
  /应当|(?<!不是[^，。]*)必须|不得|有权|违法|罚款|要退回|要赔|可以申请|不能因为/.test(zh.replace(/“[^”]*”/g, ''));
