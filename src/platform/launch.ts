import { useRouter } from '@tarojs/taro';
import { useRef } from 'react';
import { splitQuery } from '@/lib/query';
import type { LaunchOptions } from '@/lib/launch';

/**
 * The parameters before the `#` of the address, as a printed code has them (`https://example.org/?scene=…`). They are
 * for the page that opens first, and are taken out of the address, so that a reload or another page does not arrive a
 * second time.
 */
function takeSearch(): Readonly<Record<string, string>> {
  const { search, pathname, hash } = window.location;
  if (!search) return {};
  window.history.replaceState(window.history.state, '', pathname + hash);
  return splitQuery(search.slice(1));
}

/** How this page was opened: its path and its parameters as they came. Stays what it was when the page opened. */
export function usePageLaunch(): LaunchOptions {
  const { path, params } = useRouter();
  const first = useRef<LaunchOptions>();
  return (first.current ??= { path: path.split('?')[0], query: { ...takeSearch(), ...params } });
}
