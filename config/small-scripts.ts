const usual = [
  'arrows',
  'collapse_vars',
  'comparisons',
  'computed_props',
  'hoist_props',
  'inline',
  'loops',
  'negate_iife',
  'properties',
  'reduce_funcs',
  'reduce_vars',
  'switches',
  'typeofs',
];

/**
 * How scripts are made small: with terser's own defaults, most of which Taro switches off, for engines that know
 * ES2017, and with Chinese text as UTF-8 (three bytes a character instead of the six of an escape). Why:
 * docs/decisions/0021-script-version.md.
 */
export const smallScripts = {
  enable: true,
  config: {
    ecma: 2017,
    compress: { ecma: 2017, passes: 3, ...Object.fromEntries(usual.map((name) => [name, true])) },
    output: { ecma: 2017, ascii_only: false },
  },
} as const;
