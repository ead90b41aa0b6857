import type { ReactElement } from 'react';
import type * as ui from '@/ui';

type Exported = keyof typeof ui;
/** What `@/ui` exports with a capital letter is a component, or the context. */
type Capitalised = { [Name in Exported]: Name extends Capitalize<Name> ? Name : never }[Exported];

/** Every component of the design system; the plain code has a face of its own. */
export type ComponentName = Exclude<Capitalised, 'ReadOnlyContext'> | 'QrCode';

/** The states of a component: what is special about each, and how it looks then. */
export type States = Readonly<Record<string, ReactElement>>;

/** For everything that can be tapped here: nothing happens. */
export const nothing = (): void => undefined;

/** A sentence that does not fit on one line of any phone. */
export const long = '一句很长的话，用来看它放不下一行时怎么换行，字会不会被切掉，会不会伸到屏幕外面去';
