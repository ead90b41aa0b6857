/**
 * What the operator chose when the package was built (config/settings.ts). Nothing is set unless they set it. The
 * address and the keys are read from `process.env` each time, so that a build without them drops the code that would
 * use them.
 */
export const settings = {
  /** Where published packs lie, without a slash at the end; empty: the app never looks. */
  contentAddress: process.env.CONTENT_ADDRESS ?? '',
  /** Public keys, 64 hex digits each; at most two. */
  contentKeys: (process.env.CONTENT_KEYS ?? '').split(',').filter((key) => key !== ''),
  /** Where corrections go: a mail address or a web address of the operator; empty: to whoever handed on the guide. */
  correctionAddress: process.env.CORRECTION_ADDRESS ?? '',
  /** Another day to stand on, in the live server; a build that ships refuses it. */
  onDay: process.env.ON_DAY ?? '',
} as const;
