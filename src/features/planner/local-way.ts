import type { City } from '@/content';
import { list, type Words } from '@/content/words';
import type { PlanStep } from './plan';

type Tile = NonNullable<City['tiles']>[number];
type Search = NonNullable<City['search']>[number];

/** Where a step is done in the person's place: what to tap, or what to search for. */
export type LocalWay = { readonly tile: Tile } | { readonly search: Search };

/** A step with the enrolment is for enrolling, one with guides alone for paying. */
const purposeOf = ({ links }: PlanStep): Search['purpose'] | undefined => {
  if (links.some(({ id }) => id === 'enrolment')) return 'enrol';
  return links.some(({ kind }) => kind === 'guide') ? 'pay' : undefined;
};

/** What a place names for a step: the way in the app that the person pays with first. Undefined where it names none. */
export function localWayOf(step: PlanStep, place: City | undefined): LocalWay | undefined {
  const purpose = purposeOf(step);
  if (!place || !purpose) return undefined;
  const channels = step.links.map(({ id }) => id);
  const tile =
    purpose === 'pay'
      ? channels.flatMap((id) => place.tiles?.find(({ channel }) => channel === id) ?? [])[0]
      : undefined;
  if (tile) return { tile };
  // Enrolling is bound to no wallet: an app of the place first, else its account or mini-program.
  const where = purpose === 'pay' ? ['app', ...channels] : ['app', 'wechat', 'alipay'];
  const search = where.flatMap(
    (at) => place.search?.find((item) => item.purpose === purpose && item.where === at) ?? [],
  )[0];
  return search && { search };
}

/** The claims behind a local way. */
export const claimsOfWay = (way: LocalWay): readonly string[] => ('tile' in way ? way.tile : way.search).claims;

/** What a place says about a step, each claim once. */
export const localClaims = ({ here = [] }: PlanStep['shown'], place: City | undefined): readonly string[] => [
  ...new Set(here.flatMap((kind) => place?.[kind]?.claims ?? [])),
];

/** A local way as a sentence that names the place. */
export const localSentence = (way: LocalWay, place: string, { t, label, language }: Words): string =>
  'tile' in way
    ? t('plan-place-path', { place, labels: list(way.tile.trail.map(label), language) })
    : t('plan-place-search', { place, words: way.search.words, where: t(`place-search-${way.search.where}`) });
