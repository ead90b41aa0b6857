import type { Page } from 'playwright-core';

export interface Demands {
  /** Least width and height of whatever can be tapped, px. */
  readonly target: number;
  /** Least size of main text, px. */
  readonly text: number;
}

/**
 * What a person would trip over on the page as it is drawn: text that is cut or sticks out, lines too tight, targets
 * too small or on top of one another, text too faint. One line each; empty when all is well.
 */
export const faultsOfBoxes = (page: Page, demands: Demands): Promise<string[]> =>
  page.evaluate(({ target, text }) => {
    const main = [...document.querySelectorAll('main')].find((element) => element.getBoundingClientRect().height > 0);
    if (!main) return ['no page is drawn'];
    const faults: string[] = [];
    const name = (element: Element) => {
      const start = (element.textContent ?? '').trim().slice(0, 30);
      return `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${start}`;
    };
    const drawn = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
    };
    const all = [...main.querySelectorAll('*')].filter(drawn);

    if (document.documentElement.scrollWidth > innerWidth)
      faults.push(`scrolls sideways: ${document.documentElement.scrollWidth} > ${innerWidth}`);
    for (const element of all) {
      const box = element.getBoundingClientRect();
      if (box.right > innerWidth + 0.5 || box.left < -0.5) faults.push(`sticks out: ${name(element)}`);
      const style = getComputedStyle(element);
      // What is typed into a line moves along in it.
      const wider = element.tagName !== 'INPUT' && element.scrollWidth > element.clientWidth + 1;
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      if (
        clips &&
        !/auto|scroll/.test(style.overflowY + style.overflowX) &&
        (wider || element.scrollHeight > element.clientHeight + 1)
      )
        faults.push(`cut: ${name(element)}`);
    }

    const words = all.filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const drawnOnly = (element: Element) => element.closest('.sk, .tag, .month, .tick') !== null;
    for (const element of words) {
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      const line = Number.parseFloat(style.lineHeight);
      if (!element.closest('.tick') && !(line / size >= 1.495))
        faults.push(`lines too tight (${style.lineHeight} for ${style.fontSize}): ${name(element)}`);
      if (!drawnOnly(element) && size < text - 0.05) faults.push(`text of ${style.fontSize}: ${name(element)}`);
      const range = document.createRange();
      range.selectNodeContents(element);
      const inner = range.getBoundingClientRect();
      const outer = element.getBoundingClientRect();
      // A closing mark at the end of a line hangs over with its empty half, where the font cannot narrow it.
      const hangs = /[”’）】》」』，。、：；！？]/.test(element.textContent ?? '') ? size / 2 : 0;
      if (style.display !== 'inline' && inner.width > outer.width + 1 + hangs)
        faults.push(`text wider than its box: ${name(element)}`);
    }

    const targets = all.filter((element) =>
      element.matches('button, a[href], input, [role=button], [role=link], [role=checkbox], [role=radio]'),
    );
    const sentence = (element: Element) => element.matches('.term');
    for (const element of targets) {
      const { width, height } = element.getBoundingClientRect();
      if (!sentence(element) && (width < target - 0.5 || height < target - 0.5))
        faults.push(`target of ${width.toFixed(0)} × ${height.toFixed(0)}: ${name(element)}`);
    }
    for (const [index, one] of targets.entries()) {
      for (const other of targets.slice(index + 1)) {
        if (one.contains(other) || other.contains(one) || sentence(one) || sentence(other)) continue;
        if (getComputedStyle(one).position === 'fixed' || one.closest('.dock') || other.closest('.dock')) continue;
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        if (
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
        )
          faults.push(`one on the other: ${name(one)} and ${name(other)}`);
      }
    }
    return [...new Set(faults)];
  }, demands);

/**
 * Text whose contrast with the ground it is drawn on is below 4.5:1, whatever its size. Source of the formula: WCAG
 * 2.2.
 */
export const faintText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const channel = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const luminance = ([red = 0, green = 0, blue = 0]: number[]) =>
      0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
    const groundOf = (element: Element): number[] => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const colour = numbers(getComputedStyle(at).backgroundColor);
        if (colour.length === 3 || (colour[3] ?? 0) > 0.99) return colour.slice(0, 3);
      }
      return [255, 255, 255];
    };
    const main = [...document.querySelectorAll('main')].find((element) => element.getBoundingClientRect().height > 0);
    const faint: string[] = [];
    for (const element of main?.querySelectorAll('*') ?? []) {
      const own = [...element.childNodes]
        .filter((node) => node.nodeType === 3)
        .map((node) => node.textContent?.trim())
        .join('');
      const style = getComputedStyle(element);
      const front = numbers(style.color);
      if (!own || element.getBoundingClientRect().width <= 1 || front[3] === 0) continue;
      const [less = 0, more = 0] = [luminance(front), luminance(groundOf(element))].sort((a, b) => a - b);
      const ratio = (more + 0.05) / (less + 0.05);
      if (ratio < 4.5)
        faint.push(`${ratio.toFixed(2)}:1 ${style.color} on ${groundOf(element).join(' ')}: ${own.slice(0, 30)}`);
    }
    return [...new Set(faint)];
  });

/** Sets a text size the way the switch does, without another visit. */
export const showTextSize = (page: Page, size: 'standard' | 'large' | 'largest'): Promise<void> =>
  page.evaluate(
    (next) =>
      document
        .querySelectorAll('main')
        .forEach(
          (main) => (main.className = main.className.replace(/app--(standard|largest|large)\b/, `app--${next}`)),
        ),
    size,
  );

/** Starts to add up how far things move after they were drawn; call before the page opens. */
export const watchShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const seen = window as unknown as { shifts: number };
    seen.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) seen.shifts += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

/** The sum of layout shifts until the page has come to rest: 0 when nothing moved. */
export const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await new Promise<unknown>((resolve) => requestIdleCallback(resolve));
    return (window as unknown as { shifts: number }).shifts;
  });
