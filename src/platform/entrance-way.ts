import type { Entrance } from '@/content';
import { mayOpen } from '@/content/schema/address';

export type Build = 'wechat' | 'browser';

/** How an entrance can be opened from here; `words` when it cannot, or when nobody has tested it on a phone. */
export type Way =
  | { readonly kind: 'program'; readonly appId?: string; readonly shortLink?: string; readonly path?: string }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'call'; readonly number: string }
  | { readonly kind: 'words' };

const words: Way = { kind: 'words' };

/**
 * WeChat opens mini-programs and the dialler, and nothing of Alipay's; a browser follows addresses.
 * An entrance without `testedOn` gives words only, and so does an address by a scheme that is not on the list.
 */
export function wayInto(entrance: Entrance, build: Build): Way {
  if (!entrance.testedOn) return words;
  const { miniProgram, scheme, web, phone } = entrance;
  if (phone) return build === 'wechat' ? { kind: 'call', number: phone } : { kind: 'link', href: `tel:${phone}` };
  if (build === 'wechat') return miniProgram ? { kind: 'program', ...miniProgram } : words;
  const href = scheme ?? web;
  return href && mayOpen(href) ? { kind: 'link', href } : words;
}
