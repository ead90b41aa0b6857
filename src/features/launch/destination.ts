import type { Store } from '@/content';
import { placeCodeOf } from '@/lib/place-code';
import { hashOfLink } from '@/content/content-hash';
import { languages } from '@/content/words';
import type { Destination, LaunchOptions } from '@/lib/launch';
import { pageLinks, pageOf, type IdKind, type PageName, type PageQuery } from '@/lib/routes';
import { readQuery, splitAddress } from '@/lib/query';
import { decodeScene } from '@/lib/scene';
import { sceneInPath } from './web-link';

/** WeChat's number for its single-page mode. Source: developers.weixin.qq.com, "scene" and "share-timeline". */
const singlePageScene = 1154;

/** What a link says of how it reached the person. */
const vias = ['share', 'code', 'damaged'] as const;

/** Words to search, as long as the field takes them. */
const maxTextLength = 200;

/** Half a surrogate pair cannot stand in an address. */
const canBeLinked = (words: string): boolean => {
  try {
    return encodeURIComponent(words) !== '';
  } catch {
    return false;
  }
};

const isWord = (value: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 32;

/** Keys that any link may carry, whatever its page. */
const common = new Set(['q', 'scene', 'fair', 'stand', 'city', 'lang', 'v', 'via', 'care']);

/** The keys to look for in the link of a page, each with its kind. */
function expected(page: PageName, values: ReadonlyMap<string, string>): (readonly [string, IdKind])[] {
  const { '*': rest, ...named }: Readonly<Record<string, IdKind>> = pageLinks[page];
  const further =
    rest === undefined
      ? []
      : [...values.keys()]
          .filter((key) => isWord(key) && !common.has(key) && !(key in named))
          .map((key) => [key, rest] as const);
  return [...Object.entries(named), ...further];
}

/** An id of the store for what a link says; a removed id gives the one that took its place. */
function known(kind: IdKind, value: string, store: Store): string | undefined {
  const has: Record<IdKind, (id: string) => boolean> = {
    guide: (id) => store.guide(id) !== undefined,
    step: (id) => store.step(id) !== undefined,
    prerequisite: (id) => store.prerequisite(id) !== undefined,
    article: (id) => store.articleName(id) !== undefined,
    word: (id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 80,
    text: (words) => words.length <= maxTextLength && canBeLinked(words),
  };
  return [value, store.movedTo(kind, value)].find((id): id is string => id !== undefined && has[kind](id));
}

/** A step leads to where it stands today, also when it moved to another guide. */
function place(page: PageName, query: PageQuery, store: Store): { page: PageName; query: PageQuery } {
  const step = query.step ? store.step(query.step) : undefined;
  if (page === 'guide' && step) {
    return store.guide(step.owner.id)
      ? { page, query: { id: step.owner.id, step: step.step.id } }
      : { page: 'checklist', query: { item: step.owner.id } };
  }
  return page === 'guide' && !query.id ? { page: 'home', query: {} } : { page, query };
}

/**
 * Turns any launch into a destination. A whole address in `q` (plain-link code) comes before a `scene` (mini-program
 * code, or the hash of a plain code in place of a path), and that before the page's own keys. What is unknown, damaged,
 * too long or hostile is ignored and listed; with nothing left the destination is home. Never throws.
 */
export function destinationOf(launch: LaunchOptions, store: Store): Destination {
  const own = readQuery(launch.query);
  const q = own.values.get('q');
  const address = q === undefined ? undefined : splitAddress(q);
  const inside = address && readQuery(address.query);
  const values = new Map([...own.values, ...(inside?.values ?? [])]);
  const used = new Set(address ? ['q'] : []);
  const take = (key: string, accept: (value: string) => string | undefined): string | undefined => {
    const value = values.get(key);
    const accepted = value === undefined ? undefined : accept(value);
    if (accepted !== undefined) used.add(key);
    return accepted;
  };
  const word = (value: string) => (isWord(value) ? value : undefined);

  const path = typeof launch.path === 'string' ? launch.path : '';
  const code = values.get('scene') ?? sceneInPath(address?.path ?? '') ?? sceneInPath(path);
  const scene = code === undefined ? undefined : decodeScene(code);
  if (scene) used.add('scene');
  const asPlace = (value: string) => placeCodeOf(value, (adcode) => store.place(adcode) !== undefined);
  const inCode = scene?.city === undefined ? undefined : asPlace(scene.city);
  const inLink = take('city', asPlace);
  if (inCode !== undefined && inCode !== inLink) used.delete('city');
  const payload = {
    fair: scene?.fair ?? take('fair', word),
    stand: scene?.stand ?? take('stand', word),
    city: inCode ?? inLink,
  };

  const asked = (address ? pageOf(address.path) : undefined) ?? pageOf(path) ?? 'home';
  const codeGuide = scene?.guide ? known('guide', scene.guide, store) : undefined;
  const query = Object.fromEntries(
    expected(asked, values).flatMap(([key, kind]) => {
      const value = take(key, (text) => known(kind, text, store));
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const unreadable = [...own.unreadable, ...(inside?.unreadable ?? [])];
  const unknown = Object.fromEntries(
    expected(asked, values).flatMap(([key]) => {
      const value =
        query[key] === undefined ? (values.get(key) ?? (unreadable.includes(key) ? '' : undefined)) : undefined;
      return value === undefined ? [] : [[key, isWord(value) ? value : 'unknown']];
    }),
  );
  const { page, query: clean } = codeGuide
    ? { page: 'guide' as const, query: { id: codeGuide } }
    : place(asked, query, store);
  const language = take('lang', (value) => languages.find((item) => item === value));
  const careMode = take('care', (value) => (value === '1' ? value : undefined)) === undefined ? undefined : true;
  const sent = take('v', (value) => (/^[0-9a-z]{1,8}$/.test(value) ? value : undefined));
  const via = take('via', (value) => vias.find((item) => item === value));
  const damaged =
    (code !== undefined && !scene) ||
    (q !== undefined && !address && asked === 'home') ||
    own.unreadable.some((key) => key === 'scene' || key === 'q');
  const mark = sent === undefined ? undefined : hashOfLink(clean, store);
  return {
    page,
    query: clean,
    unknown,
    arrival: scene
      ? 'code'
      : (vias.find((item) => item === via) ?? (address ? 'code' : damaged ? 'damaged' : 'direct')),
    payload,
    language: languages.find((item) => item === language),
    careMode,
    sent,
    changed: mark !== undefined && sent !== mark,
    readOnly: launch.scene === singlePageScene,
    ignored: [
      ...new Set([
        ...own.unreadable,
        ...(inside?.unreadable ?? []),
        ...[...values.keys()].filter((key) => !used.has(key)),
      ]),
    ],
  };
}

/** The parameters that bring a destination to its page when the launch opened another one. */
export const linkTo = ({ query, arrival, payload, language, sent, careMode }: Destination): PageQuery => ({
  ...query,
  ...Object.fromEntries(
    Object.entries({
      ...payload,
      lang: language,
      v: sent,
      care: careMode && '1',
      via: arrival === 'direct' ? undefined : arrival,
    }).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ),
});
