/** In WeChat nothing stands over a page before it is drawn: it is drawn as soon as everything for it is here. */
export const useDrawn = (ready: boolean): boolean => ready;
