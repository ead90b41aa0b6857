/** `guide-id-wechat.440300.en.html`: what the page is about, and of whom it is. */
const parts = /^([^.]*)(.*)\.html$/;

/**
 * The names of static pages as a short text: those that are there in the same cities and languages stand together.
 * @param names each ends in `.html`.
 */
export function packNames(names: readonly string[]): string {
  const variants = new Map<string, string[]>();
  for (const name of names) {
    const [, about = '', whose = ''] = parts.exec(name) ?? [];
    variants.set(about, [...(variants.get(about) ?? []), whose]);
  }
  const groups = new Map<string, string[]>();
  for (const [about, all] of variants) {
    const key = all.sort().join(' ');
    groups.set(key, [...(groups.get(key) ?? []), about]);
  }
  return [...groups].map(([key, about]) => `${key}|${about.join(' ')}`).join(';');
}

/** The names that {@link packNames} packed, in another order. */
export function unpackNames(text: string): string[] {
  return text.split(';').flatMap((group) => {
    const [variants = [], about = []] = group.split('|').map((list) => list.split(' '));
    return about.flatMap((name) => variants.map((whose) => `${name}${whose}.html`));
  });
}
