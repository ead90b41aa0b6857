/** The browser's own text size over its standard 16 px: the root element keeps what the person set. */
export const fontFactor = (): number => {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / 16 : 1;
};
