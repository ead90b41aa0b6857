import type { Aria } from './props';

/** The attributes as the browser names them. */
export const aria = ({ role, label, checked, expanded, live }: Aria): Record<string, unknown> => ({
  ...(role === undefined ? {} : { role }),
  ...(label === undefined ? {} : { 'aria-label': label }),
  ...(checked === undefined ? {} : { 'aria-checked': checked }),
  ...(expanded === undefined ? {} : { 'aria-expanded': expanded }),
  ...(live === undefined ? {} : { 'aria-live': live }),
});
