import type { Browser } from 'playwright-core';
import { papers, type Paper } from './poster';

/** Pixels an inch of the picture that is checked: what a print shop asks for. */
export const printDpi = 300;
const cssDpi = 96;
const millimetres = 25.4;

export interface Drawn {
  readonly pdf: Uint8Array;
  /** The whole paper at `printDpi`. */
  readonly png: Uint8Array;
  /** Words that do not fit: each with the class or tag of its place. */
  readonly tooLong: readonly string[];
}

/**
 * Draws a poster page with the network switched off.
 * @throws Error when a font or the mini-program code (a square of at least 280 pixels, as WeChat documents) cannot be
 * shown
 */
export async function drawPoster(browser: Browser, html: string, paper: Paper): Promise<Drawn> {
  const [width, height] = [papers[paper].width, papers[paper].height].map((mm) =>
    Math.round((mm / millimetres) * cssDpi),
  );
  const context = await browser.newContext({
    viewport: { width: width ?? 0, height: height ?? 0 },
    deviceScaleFactor: printDpi / cssDpi,
    offline: true,
  });
  try {
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    const tooLong = await page.evaluate(async () => {
      await document.fonts.ready;
      if ([...document.fonts].some(({ status }) => status === 'error')) throw new Error('a font did not load');
      if (
        [...document.images].some(
          ({ naturalWidth, naturalHeight }) => naturalWidth < 280 || naturalWidth !== naturalHeight,
        )
      )
        throw new Error('the mini-program code that came from WeChat is damaged; run again');
      const edge = document.querySelector('main')?.getBoundingClientRect();
      return [...document.querySelectorAll('h1, p, li, span, figcaption, b, i, .code')]
        .filter((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const { right, bottom } = range.getBoundingClientRect();
          return edge && (right > edge.right - 8 || bottom > edge.bottom);
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

/** What a worse camera does: the share of the print's pixels that it keeps, and the blur in pixels of its picture. */
const looks = [
  { scale: 0.1, blur: 0 },
  { scale: 0.5, blur: (0.5 * 0.6 * printDpi) / millimetres },
] as const;

/**
 * A print as worse cameras see it: a tenth of its size, and blurred with a standard deviation of 0.6 millimetres of the
 * paper.
 */
export async function spoil(
  browser: Browser,
  png: Uint8Array,
): Promise<{ readonly tenth: Uint8Array; readonly blurred: Uint8Array }> {
  const context = await browser.newContext({ offline: true });
  try {
    const page = await context.newPage();
    const [tenth = '', blurred = ''] = await page.evaluate(
      async ({ data, looks }) => {
        const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        return looks.map(({ scale, blur }) => {
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
          const brush = canvas.getContext('2d');
          if (!brush) throw new Error('no canvas');
          brush.imageSmoothingQuality = 'high';
          brush.filter = `blur(${blur}px)`;
          brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
          return canvas.toDataURL('image/png').split(',')[1] ?? '';
        });
      },
      { data: Buffer.from(png).toString('base64'), looks },
    );
    return { tenth: Buffer.from(tenth, 'base64'), blurred: Buffer.from(blurred, 'base64') };
  } finally {
    await context.close();
  }
}
