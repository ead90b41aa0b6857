import { usualAnswers } from '../support/answers';
import { closeDoors, openDoors, openReader, type Reader } from './visit';

let reader: Reader;
beforeAll(() => openDoors());
afterAll(closeDoors);
afterEach(() => reader.close());

/** Titles, steps, buttons and rows whose last line is narrower than two of their characters. */
const orphans = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.h, .step, .btn, .door__name, .cell__title, .strong')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = new Map<number, number>();
      for (const { top, width } of range.getClientRects())
        if (width > 0) lines.set(Math.round(top), (lines.get(Math.round(top)) ?? 0) + width);
      const last = [...lines].sort(([a], [b]) => a - b).at(-1)?.[1] ?? 0;
      return lines.size > 1 && last < 1.8 * parseFloat(getComputedStyle(element).fontSize);
    })
    .map(({ textContent }) => textContent ?? '');

test.each([
  [375, 'standard'],
  [320, 'largest'],
] as const)('no title, step, button or row ends in a line of one character (%i, %s)', async (width, textSize) => {
  reader = await openReader({ width });
  for (const [hash, saved] of [
    ['', {}],
    ['', { answers: usualAnswers, left: '2026-10' }],
    ['#/pages/guide/index?id=wechat', {}],
    ['#/pages/guide/index?id=alipay&city=510100', {}],
    ['#/pages/checklist/index?item=e-card', {}],
    ['#/pages/route/finder/index', {}],
    ['#/pages/route/plan/index', { answers: usualAnswers, left: '2026-10' }],
    ['#/pages/help/all/index', {}],
    ['#/pages/help/trouble/index', {}],
  ] as const) {
    const { page } = await reader.read(hash, { ...saved, textSize });
    expect([hash, await page.evaluate(orphans)]).toEqual([hash, []]);
  }
});
