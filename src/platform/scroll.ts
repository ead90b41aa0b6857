import Taro from '@tarojs/taro';

/** Brings the element with an id to the top of the screen, once the page stands. Where that fails the page stays where it is. */
export function scrollToId(id: string): void {
  Taro.nextTick(() => void Taro.pageScrollTo({ selector: `#${id}`, duration: 0, offsetTop: -12 }).catch(() => undefined));
}
