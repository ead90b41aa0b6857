import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../../browser';
import { serveFolder } from '../../serve';
import type { Command } from './command';
import { needed, readOptions, dayFrom } from './options';

const site = path.resolve(__dirname, '..', '..', '..', 'dist', 'h5');
const wait = 20_000;

/** How often everything that is shut is opened; what opens may hold something shut. */
const depth = 4;

/**
 * All that a reader can see on a page of the browser build on a day, with everything opened, as a text.
 * @param page as it stands in the address after `#/pages/`: `guide/index?id=wechat`.
 */
async function pageAsText(page: string, on: string, language: string): Promise<string> {
  if (!existsSync(site)) throw new Error('There is no browser build yet: run npm run build first.');
  const [browser, served] = await Promise.all([launchBrowser(), serveFolder(site)]);
  try {
    const tab = await browser.newPage({ viewport: { width: 375, height: 812 } });
    await tab.clock.setFixedTime(new Date(`${on}T12:00:00+08:00`));
    await tab.addInitScript((saved) => localStorage.setItem('person', saved), JSON.stringify({ data: { language } }));
    await tab.goto(`${served.address}/#/pages/${page}`);
    await tab.locator('main:visible h1').first().waitFor({ timeout: wait });
    for (let round = 0; round < depth; round += 1) {
      for (const shut of await tab.locator('main:visible [aria-expanded=false]').all())
        if (await shut.isVisible()) await shut.click({ timeout: wait });
    }
    return await tab.locator('main:visible').innerText();
  } finally {
    await browser.close();
    await served.close();
  }
}

export const page: Command = {
  usage:
    '<page> [--on <day>] [--language zh|en]   prints all that a reader sees, with grades (page: guide/index?id=wechat)',
  run: (args) => {
    const { words, options } = readOptions(args, ['on', 'language']);
    return pageAsText(
      needed(words[0], 'which page, such as guide/index?id=wechat'),
      dayFrom(options.on),
      options.language ?? 'zh',
    );
  },
};
