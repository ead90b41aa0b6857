/** The drawings of our own in `svg/`: lines only, coloured by the place they stand in. */
export type IconName =
  | 'search'
  | 'money'
  | 'calendar'
  | 'site'
  | 'counter'
  | 'care'
  | 'stuck'
  | 'question'
  | 'papers'
  | 'words'
  | 'law'
  | 'trust'
  | 'list'
  | 'chat'
  | 'phone'
  | 'wallet';
