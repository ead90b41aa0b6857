import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const folder = path.dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'));
const host = 'http://fonts.test/';

/**
 * Gives a page the Chinese font that came from npm, so that its pictures are the same on a machine without one.
 * Call before the page opens; the font is answered from disk.
 */
export async function useChineseFont(page: Page): Promise<void> {
  const css = readFileSync(path.join(folder, 'index.css'), 'utf8').replaceAll('./files/', host);
  await page.route(`${host}*`, (route) => {
    const body = readFileSync(path.join(folder, 'files', path.basename(new URL(route.request().url()).pathname)));
    return route.fulfill({ body, contentType: 'font/woff2', headers: { 'access-control-allow-origin': '*' } });
  });
  const rule = `${css}\n* { font-family: 'Noto Sans SC Variable', sans-serif !important; }`;
  await page.addInitScript((text) => {
    document.addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = text;
      document.head.append(style);
    });
  }, rule);
}
