import type { City, Guide, Step, Tile } from '@/content';

/**
 * The place's own words to search for paying through a channel; those of an app where the way leads out of the wallet,
 * since a wallet does not find an app.
 */
const wordsFor = (city: City, channel: string, tile: Tile | undefined): string | undefined => {
  const paying = (city.search ?? []).filter(({ purpose }) => purpose === 'pay');
  const where = tile?.opens === 'app' ? ['app', channel] : [channel];
  return where.flatMap((at) => paying.find((item) => item.where === at) ?? [])[0]?.words;
};

const stepsOf = (tile: Tile, guide: Guide): readonly Step[] => {
  const usual = new Map(guide.steps.map((step) => [step.id, step]));
  return (tile.steps ?? []).flatMap((step) => (typeof step === 'string' ? (usual.get(step) ?? []) : step));
};

/** The path of a place through a channel, where it has one that can be walked. */
export const tileOf = (city: City | undefined, channel: string): Tile | undefined =>
  city?.tiles?.find((tile) => tile.channel === channel && (tile.steps?.length ?? 0) > 0);

/**
 * A guide as it goes in a place: with the place's own trail, steps and words to search, where it has any; else the
 * usual way with the place's words.
 */
export function localGuide(guide: Guide, city: City | undefined): Guide {
  if (!city || guide.kind === 'risk' || (guide.channel !== 'wechat' && guide.channel !== 'alipay')) return guide;
  const tile = tileOf(city, guide.channel);
  const words = wordsFor(city, guide.channel, tile);
  const keyword = words === undefined ? {} : { keyword: words };
  if (!tile) return { ...guide, ...keyword };
  const { entrance, ...rest } = guide;
  return {
    ...rest,
    ...(entrance !== undefined && tile.opens === 'menu' ? { entrance } : {}),
    ...keyword,
    trail: tile.trail,
    steps: [...stepsOf(tile, guide)],
  };
}
