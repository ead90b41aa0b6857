/**
 * In the place of Taro's list of some 450 properties, each of which it defines when the app starts: those that a page
 * sets on an element itself. Lint holds `style` to them.
 */
export const styleProperties = ['backgroundImage', 'paddingTop'];
