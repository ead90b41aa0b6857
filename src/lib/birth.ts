/** Whose retirement age: the age that held before 2025 is 60 for men, and 55 or 50 for women. */
export const retirementKinds = ['man-60', 'woman-55', 'woman-50'] as const;
export type RetirementKind = (typeof retirementKinds)[number];

/** A month of birth as YYYY-MM, and the kind of retirement age. */
export interface Birth {
  readonly month: string;
  readonly kind: RetirementKind;
}

const monthPattern = /^(19[3-9]\d|20\d\d)-(0[1-9]|1[0-2])$/;

/** A month of birth in the ways people write it: 1972-3, 1972.03, 197203, 1972年3月. Undefined when it is none. */
export function readMonth(text: string): string | undefined {
  const found = /^\s*(\d{4})\s*(?:[-./年\s]\s*)?(\d{1,2})\s*月?\s*$/.exec(text);
  const month = found ? `${found[1]}-${(found[2] ?? '').padStart(2, '0')}` : '';
  return monthPattern.test(month) ? month : undefined;
}

/** Reads what storage holds, whatever it is. */
export function readBirth(value: unknown): Birth | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { month, kind } = value as Record<string, unknown>;
  const known = retirementKinds.find((item) => item === kind);
  return known && typeof month === 'string' && monthPattern.test(month) ? { month, kind: known } : undefined;
}
