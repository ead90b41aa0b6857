import type { PageName, PageQuery } from '@/lib/routes';

/** What another person gets: a title, the page with its exact state, and the name of its 5:4 picture in the package. */
export interface ShareCard {
  readonly title: string;
  readonly page: PageName;
  readonly query: PageQuery;
  readonly picture: string;
}

/** What became of sending: `cancelled` when the person closed the share sheet. */
export type Sent = 'sent' | 'copied' | 'cancelled';
