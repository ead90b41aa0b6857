/**
 * Libraries that ship newer JavaScript than the oldest phones run, or `\p{…}`; babel lowers them together with this
 * app's code.
 */
const libraries = {
  weapp: ['valibot'],
  h5: ['valibot', 'query-string', 'split-on-first', 'filter-obj', 'decode-uri-component', 'lean-qr'],
} as const;

/**
 * The `compile.include` of a build: Taro lowers nothing in node_modules but its own packages.
 * @returns functions that take a file's absolute path; a pattern would be matched against the path as written.
 */
export const loweredIn = (build: keyof typeof libraries): ((file: string) => boolean)[] =>
  libraries[build].map((name) => (file: string) => file.replace(/\\/g, '/').includes(`/node_modules/${name}/`));
