import type { Nation, Tile } from '../../src/content/schema/city';
import type { Guide } from '../../src/content/schema/guide';
import type { Step } from '../../src/content/schema/step';
import type { Label, Text } from '../../src/content/schema/text';

type PathWords = Nation['path'];
type Opening = NonNullable<Tile['opens']>;

/** First labels of the ways that begin in the wallet's own menus. */
const menus = new Set(['我', '服务', '支付', '城市服务', '市民中心']);
/** A way that does not say how it opens begins in the menus, or with an account of its first label's name. */
export const openingOf = (tile: Tile): Opening =>
  tile.opens ?? (menus.has(tile.trail[0]?.zh ?? '') ? 'menu' : 'account');

const fill = (words: Text, values: Readonly<Record<string, Text>>): Text => {
  const put = (language: 'zh' | 'en') =>
    words[language].replace(/\{(\w+)\}/g, (whole, key: string) => values[key]?.[language] ?? whole);
  return { zh: put('zh'), en: put('en') };
};

/** A name on a screen reads the same in both languages. */
const asShown = (label: Label): Text => ({ zh: label.zh, en: label.zh });
/** A label with what it means, for the English reader. */
const withMeaning = (label: Label): Text => ({
  zh: label.zh,
  en: label.en === label.zh ? label.zh : `${label.en} (${label.zh})`,
});

const sketchOf = (title: Text, tap: Label): NonNullable<Step['sketch']> => ({
  title,
  layout: 'list',
  items: [tap],
  tap: tap.zh,
});

/**
 * The steps of a place's way through a wallet, made from its trail: how it opens, one tap a label, and then the usual
 * way's own last steps. A label that the usual way has a step for is that step.
 * @param code the adcode of the place, which keeps the ids apart.
 */
export function stepsOfTile(tile: Tile, guide: Guide, words: PathWords, code: string): NonNullable<Tile['steps']> {
  if (tile.channel !== 'wechat' && tile.channel !== 'alipay') return [];
  const opens = openingOf(tile);
  const wallet = words.wallet[tile.channel];
  const idOf = (index: number) => `p${code}-${tile.channel}-${index + 1}`;
  const usual = new Map(guide.steps.flatMap((step) => (step.sketch ? [[step.sketch.tap, step.id] as const] : [])));
  const lastTap = usual.get(guide.trail.at(-1)?.zh ?? '');
  const tail = guide.steps.slice(guide.steps.findIndex(({ id }) => id === lastTap) + 1).map(({ id }) => id);
  const [first, ...rest] = tile.trail;
  if (!first) return tail;
  const tap = (label: Label, index: number, above: Label | undefined): Step => ({
    id: idOf(index),
    title: fill(words.tap, { label: withMeaning(label) }),
    sketch: sketchOf(above ? asShown(above) : wallet, label),
  });
  if (opens === 'menu') {
    const steps = tile.trail.flatMap((label, index): (string | Step)[] => {
      if (label.zh === '我') return [];
      const known = usual.get(label.zh);
      return [known && index < guide.trail.length ? known : tap(label, index, tile.trail[index - 1])];
    });
    return [...new Set(steps), ...tail];
  }
  const open: Step = {
    id: idOf(0),
    title: fill(words[opens], { wallet, name: asShown(first) }),
    sketch: sketchOf(opens === 'app' ? asShown(first) : words.found, first),
    keyword: first.zh,
    claims: tile.claims,
  };
  return [open, ...rest.map((label, index) => tap(label, index + 1, tile.trail[index])), ...tail];
}

/** Characters of a name by which a printed step is known to open it: 江苏税务 of 江苏税务社保缴纳. */
const nameLength = 4;

/**
 * The steps that a source prints for the place, after the step that opens the way where they do not say so, and the
 * usual way's last one: pay, and look at the record. A printed step that opens it has the name to copy. A line of taps
 * that only begins with the name ("粤税通 › 用户中心") does not say where to find it.
 */
export function printedSteps(
  steps: readonly Step[],
  tile: Tile,
  guide: Guide,
  words: PathWords,
  code: string,
): NonNullable<Tile['steps']> {
  const opening = stepsOfTile(tile, guide, words, code).slice(0, 1);
  const keyword = tile.trail[0]?.zh ?? '';
  const name = keyword.slice(0, nameLength);
  const at = steps.findIndex(
    ({ title, detail }) => !title.zh.startsWith(name) && `${title.zh}${detail?.zh ?? ''}`.includes(name),
  );
  const printed = steps.map((step, index) =>
    index === at && openingOf(tile) !== 'menu' ? { keyword, ...step } : step,
  );
  return [...(at < 0 ? opening : []), ...printed, ...guide.steps.slice(-1).map(({ id }) => id)];
}
