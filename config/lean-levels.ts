/** How deep words stand in words: a term in a sentence is one level. Deeper ones go through Taro's own component. */
const wordLevels = 2;

/** Text of Taro: without events, and with them. */
const words = ['5', '7'];

/** A plain box: the kind that is meant where config/joined-text.js sends none. */
const usual = '3';

/** The levels of nesting that are written out for an element; of all others every level is. */
const levelsOf = (name: string): number => (name.startsWith('van-') ? 1 : words.includes(name) ? wordLevels : Infinity);

/** Elements whose words come with them as `v`: text, what has a role, and what a library draws. */
const wordy = /(<(?:text|view(?= [^>]*aria-role)|van-(?!cell)\w+) [^>]*>)(?=<template is)/g;

/**
 * Taro writes every element once for each level of nesting, since WeChat forbids a template to hold itself. A button
 * never stands in a button, and words stand in words once at most: the other levels are left out.
 */
export const leanLevels = (template: string): string =>
  template
    .replace(
      /<template name="tmpl_(\d+)_([\w-]+)">(?:(?!<template name=)[\s\S])*/g,
      (whole, level: string, name: string) => (Number(level) < levelsOf(name) ? whole : ''),
    )
    .replace(wordy, "$1{{i.v||''}}");

const names = (list: string): readonly string[] => JSON.parse(`[${list}]`) as readonly string[];

/**
 * The script that chooses the template of an element, told of those levels.
 * @throws Error when it is not written as expected.
 */
export function leanNames(script: string): string {
  const change = (text: string, from: RegExp, to: (...found: readonly string[]) => string): string => {
    if (text.search(from) < 0) throw new Error(`utils.wxs is not written as config/lean-levels.ts expects: ${from}`);
    return text.replace(from, (...found: string[]) => to(...found));
  };
  const named = change(script, /a: function \(l, n, s\) \{\n/, (head) => `${head}    n = n || "${usual}"\n`);
  const levels = change(named, /var a = \[(.*)\]/, (_, list = '') => {
    const kept = names(list).filter((name) => levelsOf(name) > 1);
    return `var a = ${JSON.stringify(kept)}`;
  });
  const counted = change(levels, /var b = \[.*\]/g, () => `var b = ${JSON.stringify(words)}`);
  return change(counted, /l = depth\n/, () => `l = depth < ${wordLevels} ? depth : 99\n`);
}
