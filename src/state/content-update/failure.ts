/** Why published content was not taken. Each has a sentence on the about page. */
export const failures = [
  'offline',
  'slow',
  'missing',
  'redirected',
  'empty',
  'too-large',
  'damaged',
  'unknown-key',
  'tampered',
  'unknown-schema',
  'expired',
  'older',
  'truncated',
  'does-not-fit',
  'incomplete',
  'full',
] as const;
export type FailureReason = (typeof failures)[number];

/** `detail` says for the operator what is lacking, such as `core.hotlines`. */
export interface Failure {
  readonly kind: 'refused';
  readonly reason: FailureReason;
  readonly detail?: string;
}

export const fail = (reason: FailureReason, detail?: string): Failure => ({
  kind: 'refused',
  reason,
  ...(detail === undefined ? {} : { detail }),
});

export const isFailure = (value: object): value is Failure => 'kind' in value && value.kind === 'refused';
