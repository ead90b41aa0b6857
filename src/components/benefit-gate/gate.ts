/**
 * The key under which the person's answers keep whether the employer let them go. No question of the route has it, so
 * that it neither counts there nor travels in a link.
 */
export const letGo = 'let-go';

/**
 * What stands before a guide to paying: the question (`ask`), what benefit gives (`benefit`), a line that leads back to
 * what comes first (`read`: it was read here; `route`: the answers of the route leave benefit open), or nothing
 * (`pass`).
 */
export type Gate = 'ask' | 'benefit' | 'read' | 'route' | 'pass';

/**
 * The route's own answers count more than the one given here: benefit is closed to who resigned, to who was not insured
 * for a year, and to who has used it up, unless retirement may be within a year. To anybody else it comes before
 * paying. Held against every path of the route by a test.
 * @param answers as they were kept, whatever they are.
 */
export function gateOf(answers: Readonly<Record<string, string>> | undefined): Gate {
  const { reason, age, 'insured-year': insuredYear, [letGo]: said } = answers ?? {};
  const none = insuredYear === 'no' || (insuredYear === 'used' && age !== 'year' && age !== 'unsure');
  if (reason !== undefined) return reason === 'resigned' || none ? 'pass' : 'route';
  if (said === 'yes') return 'benefit';
  if (said === 'read') return 'read';
  return said === undefined ? 'ask' : 'pass';
}
