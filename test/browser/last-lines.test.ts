import { usualAnswers } from '../support/answers';
import { closeDoors, openDoors, openReader, type Reader } from './visit';

let reader: Reader;
beforeAll(() => openDoors());
afterAll(closeDoors);
afterEach(() => reader.close());

/** What stands in titles, steps, buttons and rows with a last line narrower than two characters. */
function orphans(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('.h, .step, .btn, .door__name, .cell__title, .strong')) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = new Map<number, number>();
      for (const { top, width } of range.getClientRects())
        if (width > 0) lines.set(Math.round(top), (lines.get(Math.round(top)) ?? 0) + width);
      const last = [...lines].sort(([one], [other]) => one - other).at(-1)?.[1] ?? 0;
      const isShort = last < 1.6 * parseFloat(getComputedStyle(parent).fontSize);
      if (lines.size > 1 && isShort) found.push(node.textContent ?? '');
    }
  }
  return found;
}

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
