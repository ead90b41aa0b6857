/** Why a published pack was not taken. Each has a sentence on the about page. */
export const reasons = [
  'offline',
  'slow',
  'missing',
  'empty',
  'too-large',
  'damaged',
  'unknown-key',
  'tampered',
  'unknown-schema',
  'older',
  'truncated',
  'does-not-fit',
  'full',
] as const;
export type Reason = (typeof reasons)[number];

export interface Refused {
  readonly kind: 'refused';
  readonly reason: Reason;
}

export const refuse = (reason: Reason): Refused => ({ kind: 'refused', reason });
