import main from './generated/parts/main.json';
import type city from './generated/parts/city.json';
import type core from './generated/parts/core.json';
import type help from './generated/parts/help.json';
import type route from './generated/parts/route.json';
import type trust from './generated/parts/trust.json';
import type { Pack } from './schema/pack';
import { fillEnglish, type English } from './english';
import { unpackPart, type PackedPart } from './packed';
import { createStore, wholePack } from './store';

export { readRecord } from './record';
export type { BaseRow, City, CityRecord, PlaceRow, PremiumRow, Rhythm, Scheme, SchemeTerms, Tile } from './schema/city';
export type { Local, Paper, Purpose, Script } from './schema/call';
export type { Claim, Grade } from './schema/claim';
export type { Entrance, Hotline } from './schema/contact';
export type { Channel, Guide, Need, Prerequisite } from './schema/guide';
export type { Law } from './schema/law';
export type { PartName } from './kinds';
export type { Pack, Part } from './schema/pack';
export type { Fact, Link, PartCase, PlanPart, Question, RouteFile, When } from './schema/route';
export type { Faq, Lead, Rumour, Topic } from './schema/question';
export type { SearchData, SearchModel, SoundTable, StandardWordTable, SynonymTable } from './schema/sounds';
export type { English } from './english';
export type { Source } from './schema/source';
export type { Sketch, Step } from './schema/step';
export type { Term } from './schema/term';
export type { Label, Text } from './schema/text';
export type { Family, Shown, Trouble } from './schema/trouble';
export { contentOn, standsOn } from './standing';
export { addPart, createStore, wholePack, type ArticleInLaw, type StepInPlace, type Store } from './store';

/** Every sentence of the interface has a key; a key that is not in the store does not compile. */
export type StringKey = keyof (typeof core.strings &
  typeof trust.strings &
  typeof route.strings &
  typeof help.strings &
  typeof city.strings);

const content = unpackPart(main as unknown as PackedPart);

/**
 * The content of the main package, in Chinese until `fillCore` has been given its English. The build holds it against
 * the schema, so it is not checked a second time on the phone.
 */
export const coreStore = createStore(wholePack(content as Pack));

/**
 * Puts the English into the content of the main package, and so into every store that was made from it.
 * @throws Error when it is the English of other content.
 */
export const fillCore = (english: English): void => fillEnglish(content, english);

/**
 * A sentence in each language, Chinese first, for whoever may not read the one that the page is in: from the content
 * that shipped. Only sentences that keep both languages in the main package say it twice there.
 */
export const inBoth = (key: StringKey): readonly string[] => Object.values(coreStore.pack.strings[key] ?? {});
