import type { Page } from 'playwright-core';
import { someAnswers } from '../support/answers';

/** Home as different people see it. */
export const homeStates: readonly (readonly [string, object])[] = [
  ['a first visit', {}],
  ['a first visit, in English', { language: 'en' }],
  ['a guide that was begun', { ticks: ['wechat-me'] }],
  ['a plan', { answers: someAnswers, left: '2026-10' }],
  ['a plan, in English', { answers: someAnswers, left: '2026-10', language: 'en' }],
];

/** How many screens of 812 px a page has, once its card has come to rest. */
export async function screensOf(page: Page): Promise<number> {
  await page.locator('.status:not(.status--waiting)').waitFor();
  const px = await page.evaluate(() => {
    const column = document.querySelector('.app__column');
    return column ? column.getBoundingClientRect().bottom + window.scrollY : 0;
  });
  return Math.round((px / 812) * 100) / 100;
}
