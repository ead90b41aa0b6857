import type { Browser } from 'playwright-core';
import { papers, type Paper } from './paper';

const cssDpi = 96;
const millimetres = 25.4;

export interface Drawn {
  readonly pdf: Uint8Array;
  /** The whole paper at the asked pixels an inch. */
  readonly png: Uint8Array;
  /** Words that do not fit: each with the class or tag of its place. */
  readonly tooLong: readonly string[];
}

/**
 * Draws a poster page with the network switched off.
 * @param dpi pixels an inch of the PNG.
 * @throws Error when a font or a picture cannot be shown
 */
export async function drawPoster(browser: Browser, html: string, paper: Paper, dpi: number): Promise<Drawn> {
  const [width = 0, height = 0] = [papers[paper].width, papers[paper].height].map((mm) =>
    Math.round((mm / millimetres) * cssDpi),
  );
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: dpi / cssDpi,
    offline: true,
  });
  try {
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    const tooLong = await page.evaluate(async () => {
      await document.fonts.ready;
      if ([...document.fonts].some(({ status }) => status === 'error')) throw new Error('a font did not load');
      if ([...document.images].some(({ naturalWidth }) => naturalWidth === 0))
        throw new Error('a picture of the poster is damaged; run again');
      const edge = document.querySelector('main')?.getBoundingClientRect();
      const codes = [...document.querySelectorAll('.code')].map((code) => code.getBoundingClientRect());
      return [...document.querySelectorAll('h1, p, li, span, figcaption, b, i, .code')]
        .filter((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const { left, right, bottom } = range.getBoundingClientRect();
          const line = element.getBoundingClientRect();
          if (edge && (right > edge.right - 8 || left < edge.left || bottom > edge.bottom)) return true;
          // Words over the squares of a code or its quiet zone.
          return (
            element.matches(':not(.code)') &&
            element.textContent !== '' &&
            codes.some(
              (code) =>
                left < code.right - 1 &&
                right > code.left + 1 &&
                line.top < code.bottom - 1 &&
                line.bottom > code.top + 1,
            )
          );
        })
        .map((element) => element.textContent || 'code');
    });
    const png = await page.screenshot({ type: 'png' });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    return { png, pdf, tooLong };
  } finally {
    await context.close();
  }
}
