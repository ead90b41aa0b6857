import type { PropsWithChildren } from 'react';

/** A strip that asks for attention. `care` is amber; `calm` says something without alarm. */
export interface NoticeProps extends PropsWithChildren {
  readonly tone: 'care' | 'calm';
  readonly text: string;
  readonly action?: { readonly text: string; readonly onPress: () => void };
}
