/** WeChat's pages have no files of their own, and nothing lies over them. */
export const followFile = (language: 'zh' | 'en'): void => void language;
export const uncover = (): void => undefined;
