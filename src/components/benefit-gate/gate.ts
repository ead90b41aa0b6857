/**
 * The key under which the person's answers keep whether the employer let them go. No question of the route has it, so
 * that it neither counts there nor travels in a link.
 */
export const letGo = 'let-go';

/**
 * What stands before a guide to paying: the question (`ask`), what benefit gives (`benefit`), a line that leads back to
 * it once it was read (`read`), or nothing (`pass`).
 */
export type Gate = 'ask' | 'benefit' | 'read' | 'pass';

/**
 * The route's own answer on the reason counts more than this one: whoever gave it has the benefit in their route.
 * @param answers as they were kept, whatever they are.
 */
export function gateOf(answers: Readonly<Record<string, string>> | undefined): Gate {
  if (answers?.reason !== undefined) return 'pass';
  const said = answers?.[letGo];
  if (said === 'yes') return 'benefit';
  if (said === 'read') return 'read';
  return said === undefined ? 'ask' : 'pass';
}
