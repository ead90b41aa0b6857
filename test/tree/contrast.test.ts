import { readFileSync } from 'node:fs';
import path from 'node:path';
import postcss, { type AtRule, type Container } from 'postcss';
import { contrast } from '../support/colour';
import { top } from '../support/dist';

const sheet = postcss.parse(readFileSync(path.join(top, 'src/ui/styles/tokens.css'), 'utf8'));

const valuesIn = (container: Container): Record<string, string> => {
  const found: Record<string, string> = {};
  container.each((node) => {
    if (node.type === 'rule' && node.selectors.includes('page'))
      node.walkDecls(/^--/, ({ prop, value }) => void (found[prop] = value));
  });
  return found;
};
const light = valuesIn(sheet);
const dark = { ...light };
sheet.walkAtRules('media', (rule: AtRule) => void Object.assign(dark, valuesIn(rule)));

/** Text on each ground it is set on; 4.5:1 is WCAG 2.2 1.4.3 and the rule of 移动互联网应用适老化通用设计规范. */
const text: readonly (readonly [string, readonly string[]])[] = [
  ['--ink', ['--bg', '--card', '--brand-weak', '--brand-wash', '--tag']],
  ['--ink-2', ['--bg', '--card', '--tag']],
  ['--ink-3', ['--bg', '--card']],
  ['--brand-ink', ['--bg', '--card', '--brand-weak', '--brand-wash']],
  ['--on-brand', ['--brand']],
  ['--on-plain', ['--plain']],
  ['--warn', ['--bg', '--card', '--warn-weak']],
  ['--sketch-ink', ['--sketch-paper', '--brand-wash']],
  ['--sketch-mute', ['--sketch-paper']],
];
/** Marks and edges that carry meaning; 3:1 is WCAG 2.2 1.4.11. */
const marks: readonly (readonly [string, readonly string[]])[] = [
  ['--field', ['--card']],
  ['--mark', ['--card', '--bg']],
  ['--brand-line', ['--bg', '--card', '--sketch-paper']],
];
const pairs = (list: typeof text) =>
  list.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, tokens) => {
  test.each(pairs(text))('%s on %s can be read (4.5:1)', (front, ground) => {
    expect(contrast(tokens[front]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(pairs(marks))('%s on %s can be seen (3:1)', (front, ground) => {
    expect(contrast(tokens[front]!, tokens[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

test('the dark theme has a colour of its own for every colour', () => {
  const same = Object.keys(light).filter((name) => light[name]!.startsWith('#') && dark[name] === light[name]);
  expect(same).toEqual(['--on-brand', '--wechat', '--alipay']);
});

test("WeChat's bar and the ground behind the page have the page's colours", () => {
  const theme = JSON.parse(readFileSync(path.join(top, 'src/theme.json'), 'utf8')) as Record<
    'light' | 'dark',
    Record<string, string>
  >;
  for (const name of ['bar', 'ground']) {
    expect(theme.light[name]!.toLowerCase()).toBe(light['--bg']);
    expect(theme.dark[name]!.toLowerCase()).toBe(dark['--bg']);
  }
});
