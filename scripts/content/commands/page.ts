import { writeFileSync } from 'node:fs';
import { browsePage, type PageView } from '../browse-page';
import { pageFolders, pageOf } from '../../../src/lib/routes';
import type { Command } from './command';
import { dayFrom, languageFrom, needed, placeFrom, readOptions } from './options';

function viewFrom(words: readonly string[], options: Partial<Record<'on' | 'language' | 'place', string>>): PageView {
  const page = needed(words[0], 'which page, such as guide/index?id=wechat');
  if (!pageOf(`pages/${page.replace(/\?.*$/, '')}`))
    throw new Error(
      `"${page}" is no page. There are: ${Object.values(pageFolders)
        .map((at) => `${at}/index`)
        .join(', ')}.`,
    );
  return {
    page,
    on: dayFrom(options.on),
    language: languageFrom(options.language),
    ...(options.place === undefined ? {} : { place: placeFrom(options.place) }),
  };
}

export const page: Command = {
  usage:
    '<page> [--on <day>] [--place <adcode>] [--language zh|en]   ' +
    'prints all that a reader sees, with grades (page: guide/index?id=wechat)',
  run: (args) => {
    const { words, options } = readOptions(args, ['on', 'place', 'language']);
    return browsePage(viewFrom(words, options), (tab) => tab.locator('main:visible').innerText());
  },
};

export const picture: Command = {
  usage:
    '<page> [--on <day>] [--place <adcode>] [--language zh|en] [--out page.png]   ' +
    'takes a picture of a page, to show a colleague',
  run: async (args) => {
    const { words, options } = readOptions(args, ['on', 'place', 'language', 'out']);
    const out = options.out ?? 'page.png';
    const view = { ...viewFrom(words, options), folded: true };
    // The page scrolls inside its frame, so the window has to be as high as the page for one picture of it all.
    const png = await browsePage(view, async (tab) => {
      const height = await tab.evaluate(() =>
        Math.max(...Array.from(document.querySelectorAll('*'), (element) => element.scrollHeight)),
      );
      await tab.setViewportSize({ width: 375, height: Math.min(Math.max(height, 812), 16_000) });
      return tab.screenshot({ type: 'png' });
    });
    writeFileSync(out, png);
    return `${out}: ${view.page} on ${view.on}${view.place ? ` in ${view.place}` : ''}; ${png.length} bytes`;
  },
};
