import type { Page } from 'playwright-core';

export interface Difference {
  /** How many squares differ. */
  readonly squares: number;
  /** The frame around all that differs, px; absent when nothing does. */
  readonly around?: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/**
 * Compares two pictures square by square, 8 × 8 px each, by their mean colours. The edge of a letter that another
 * machine draws softer hardly moves a mean; a button that moved by 3 px changes a row of them.
 * @param page an open page, whose canvas reads the pictures.
 */
export const differenceOf = (page: Page, one: Buffer, other: Buffer): Promise<Difference> =>
  page.evaluate(
    async (sources) => {
      const side = 8;
      const least = 24;
      const meansOf = async (source: string) => {
        const picture = new Image();
        picture.src = source;
        await picture.decode();
        const [width, height] = [picture.naturalWidth, picture.naturalHeight];
        const canvas = Object.assign(document.createElement('canvas'), {
          width: Math.ceil(width / side),
          height: Math.ceil(height / side),
        });
        const pen = canvas.getContext('2d', { willReadFrequently: true });
        const whole = Object.assign(document.createElement('canvas'), { width, height });
        const wholePen = whole.getContext('2d', { willReadFrequently: true });
        if (!pen || !wholePen) throw new Error('this browser has no canvas');
        wholePen.drawImage(picture, 0, 0);
        const { data } = wholePen.getImageData(0, 0, width, height);
        const means = new Float64Array(canvas.width * canvas.height * 3);
        const counts = new Float64Array(canvas.width * canvas.height);
        for (let y = 0; y < height; y += 1) {
          for (let x = 0; x < width; x += 1) {
            const square = Math.floor(y / side) * canvas.width + Math.floor(x / side);
            counts[square] = (counts[square] ?? 0) + 1;
            for (let c = 0; c < 3; c += 1)
              means[square * 3 + c] = (means[square * 3 + c] ?? 0) + (data[(y * width + x) * 4 + c] ?? 0);
          }
        }
        return {
          means: means.map((sum, at) => sum / (counts[Math.floor(at / 3)] ?? 1)),
          columns: canvas.width,
          rows: canvas.height,
        };
      };
      const [a, b] = [await meansOf(sources[0] ?? ''), await meansOf(sources[1] ?? '')];
      if (a.columns !== b.columns || a.rows !== b.rows) return { squares: a.columns * a.rows };
      const [xs, ys]: [number[], number[]] = [[], []];
      for (let square = 0; square < a.columns * a.rows; square += 1) {
        const apart = [0, 1, 2].some(
          (c) => Math.abs((a.means[square * 3 + c] ?? 0) - (b.means[square * 3 + c] ?? 0)) > least,
        );
        if (!apart) continue;
        xs.push(square % a.columns);
        ys.push(Math.floor(square / a.columns));
      }
      if (xs.length === 0) return { squares: 0 };
      const around = {
        left: Math.min(...xs) * side,
        top: Math.min(...ys) * side,
        right: (Math.max(...xs) + 1) * side,
        bottom: (Math.max(...ys) + 1) * side,
      };
      return { squares: xs.length, around };
    },
    [one, other].map((picture) => `data:image/jpeg;base64,${picture.toString('base64')}`),
  );
