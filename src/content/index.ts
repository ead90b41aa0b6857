import bundled from './generated/pack.json';
import type { Pack } from './schema/pack';
import { createStore } from './store';

export type { Claim, Grade } from './schema/claim';
export type { Entrance, Hotline } from './schema/contact';
export type { Channel, Guide, Need, Prerequisite } from './schema/guide';
export type { Article, Law } from './schema/law';
export type { Pack } from './schema/pack';
export type { Source } from './schema/source';
export type { Ladder, Sketch, Step } from './schema/step';
export type { Label, Text } from './schema/text';
export { createStore, type ArticleInLaw, type Store } from './store';

/** Every sentence of the interface has a key; a key that is not in the store does not compile. */
export type StringKey = keyof typeof bundled.strings;

/** The content that ships in the package. The build holds it against the schema, so it is not checked a second time on the phone. */
export const bundledStore = createStore(bundled as unknown as Pack);
