import type { Aria } from './props';

/** The attributes as the browser names them. */
export const aria = ({ role, ...states }: Aria): Record<string, unknown> => ({
  ...(role === undefined ? {} : { role }),
  ...Object.fromEntries(
    Object.entries(states).flatMap(([name, value]) => (value === undefined ? [] : [[`aria-${name}`, value]])),
  ),
});
