export const textSizes = ['standard', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

/** `auto` follows the phone until the person chooses. */
export const textChoices = ['auto', ...textSizes] as const;
export type TextChoice = (typeof textChoices)[number];

/** How much larger than 17 px each size sets main text; the same figures stand as `--k` in `ui/styles/tokens.css`. */
export const textScale: Readonly<Record<TextSize, number>> = { standard: 1, large: 1.2, largest: 1.4 };

/**
 * The size to show: what the person chose here, else the smallest of ours that is not smaller than what the phone
 * shows.
 * @param factor the phone's own text size over its standard one. WeChat's care mode (关怀模式) is 23.8 px over 17 px = 1.4.
 * Source: https://developers.weixin.qq.com/miniprogram/design/elderly.html
 */
export const textSizeFor = (choice: TextChoice, factor: number): TextSize =>
  choice === 'auto' ? (textSizes.find((size) => textScale[size] >= factor - 0.02) ?? 'largest') : choice;

/** The size that the switch gives next. */
export const nextTextSize = (size: TextSize): TextSize =>
  textSizes[(textSizes.indexOf(size) + 1) % textSizes.length] ?? 'standard';
