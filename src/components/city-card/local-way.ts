import type { Channel, City } from '@/content';
import { saidIn } from '@/content/place-claims';

type Tile = NonNullable<City['tiles']>[number];
type Search = NonNullable<City['search']>[number];

/**
 * Whether the local way begins where the guide's own way begins: then it stands in its place, else beside it, since the
 * steps lead another way.
 */
export const sameStart = (tile: Tile | undefined, trail: readonly { readonly zh: string }[]): boolean =>
  tile !== undefined && tile.trail[0]?.zh === trail[0]?.zh;

/** What a city says for one channel; what it is silent about is empty, and the national text stands. */
export interface LocalWay {
  readonly tile: Tile | undefined;
  readonly search: readonly Search[];
  readonly hukou: readonly string[];
  readonly enrol: readonly string[];
  readonly paying: readonly string[];
}

const onPhone = (channel: Channel): channel is 'wechat' | 'alipay' => channel === 'wechat' || channel === 'alipay';

/**
 * The local words for a channel: how to tap and what to search on the phone; how to enrol, and the rule on the
 * household register, elsewhere.
 */
export function localOf(city: City | undefined, channel: Channel): LocalWay {
  const phone = onPhone(channel);
  const search = (city?.search ?? []).filter(({ where, purpose }) =>
    phone ? purpose === 'pay' && (where === channel || where === 'app') : purpose === 'enrol' || where === 'app',
  );
  return {
    tile: city?.tiles?.find((tile) => tile.channel === channel),
    search,
    hukou: phone ? [] : saidIn(city, 'hukou'),
    enrol: phone ? [] : saidIn(city, 'enrol'),
    paying: phone ? (city?.paying?.claims ?? []) : [],
  };
}

/** Whether there is anything local to show for a channel. */
export const isSilent = ({ tile, search, hukou, enrol, paying }: LocalWay): boolean =>
  !tile && search.length + hukou.length + enrol.length + paying.length === 0;
