import { readdirSync } from 'node:fs';
import importPlugin from 'eslint-plugin-import';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Rooms from the top of the house to its ground; each may import those named here, and nothing of ours besides. */
const mayImport = {
  pages: ['app', 'features', 'content'],
  app: ['features', 'components', 'state', 'ui', 'platform', 'lib', 'content'],
  features: ['components', 'state', 'ui', 'platform', 'lib', 'content'],
  components: ['state', 'ui', 'platform', 'lib', 'content'],
  state: ['platform', 'lib', 'content'],
  ui: ['lib'],
  platform: ['lib', 'content'],
  content: ['lib'],
  lib: [],
};
const rooms = Object.keys(mayImport);

/** Which feature may import which other, through its index. */
const featureImports = {
  home: ['guide', 'checklist', 'planner'],
  guide: ['checklist'],
  faq: ['contribution-cost'],
  'coverage-gap': ['take-along'],
  planner: ['guide', 'contribution-cost', 'take-along'],
  search: ['city'],
  troubleshooting: ['guide', 'checklist', 'call-script'],
  volunteer: ['launch', 'faq'],
};
const features = readdirSync(new URL('src/features', import.meta.url));

const zones = [
  ...rooms.map((room) => ({
    target: `./src/${room}`,
    from: rooms.filter((other) => other !== room && !mayImport[room].includes(other)).map((other) => `./src/${other}`),
    message: `${room} may import only: ${mayImport[room].join(', ') || 'nothing of ours'} (docs/architecture.md)`,
  })),
  ...features.map((feature) => ({
    target: `./src/features/${feature}`,
    from: features
      .filter((other) => other !== feature && !(featureImports[feature] ?? []).includes(other))
      .map((other) => `./src/features/${other}`),
    message: `${feature} may import only these features: ${(featureImports[feature] ?? []).join(', ') || 'none'}`,
  })),
];

/** What only some pages need must not travel in the main package with everything else: it has a face of its own. */
const ownFaces = {
  content: [
    'bundles',
    'bundles/*',
    'claim-words',
    'closing',
    'place-claims',
    'place-details',
    'content-hash',
    'messages',
    'place-fit',
    'published',
    'review-status',
    'scope',
    'words',
  ],
  ui: ['qr-code', 'picture'],
  state: ['content-update'],
  platform: ['calendar', 'picture', 'speech'],
};
const onlyFaces = [
  ...Object.entries(ownFaces).map(([room, faces]) => ({
    group: [`@/${room}/*`, ...faces.map((face) => `!@/${room}/${face}`)],
    message: `Come in through @/${room}.`,
  })),
  { group: ['@/features/*/*'], message: 'Come in through the index of the feature.' },
];
const screensOnly = [
  ...onlyFaces.slice(0, -1),
  {
    group: ['@/features/*/*', '!@/features/*/*-screen'],
    message: 'A page takes the screen of a feature, nothing else.',
  },
];

/**
 * Rules of a feature are plain functions: neither drawn nor asked of the phone. Hooks and clipboard texts are not
 * rules.
 */
const pureRules = {
  group: ['react', '@tarojs/*', '@/platform', '@/state', '@/ui', '@/components/*'],
  message: 'A rule is a plain function: React, Taro, the phone and the state stay in components and hooks.',
  allowTypeImports: true,
};

const noTaro = { group: ['@tarojs/taro', '@tarojs/taro/*'], message: 'Only src/platform talks to Taro and wx.' };
const noNative = {
  selector: 'JSXOpeningElement[name.name=/^van-/]',
  message: 'Native van-* tags stay under src/ui: use the component from @/ui.',
};
/** config/lean-template.ts leaves these out of the package's template: change it before one is bound. */
const noUnbound = {
  selector: 'JSXAttribute[name.name=/^(catchMove|hover[A-Z]|animation$|on(Touch|LongPress|Animation|Transition))/]',
  message: 'The package has no template for this: see config/lean-template.ts.',
};
/** config/lean-react.js leaves the code for these out of the package's React: change it before one is drawn. */
const noUndrawn = {
  selector: [
    'ImportSpecifier[imported.name=/^(Suspense|SuspenseList|lazy|Profiler|createPortal)$/]',
    "MemberExpression[object.name='React'][property.name=/^(Suspense|lazy|Profiler)$/]",
  ].join(', '),
  message: "The package's React cannot draw this: see config/lean-react.js.",
};
/** config/left-out/style-properties.js leaves the others out of the package: name one there before it is set. */
const noStyle = {
  selector: "JSXAttribute[name.name='style'] Property[key.name!=/^(backgroundImage|paddingTop)$/]",
  message: 'The package sets no such property of an element: see config/left-out/style-properties.js.',
};
const noGlobals = ['wx', 'my', 'Taro'].map((name) => ({ name, message: 'Only src/platform talks to the phone.' }));
const noClock = {
  selector: [
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "CallExpression[callee.object.name='Math'][callee.property.name='random']",
  ].join(', '),
  message: 'Time and chance come in as arguments.',
};

/** A line over 120 columns that the formatter cannot break is broken by hand. Only an address, or
 * a regular expression, may be longer. */
const lineLength = {
  rules: { 'max-len': ['error', { code: 120, ignoreUrls: true, ignoreRegExpLiterals: true }] },
};

/**
 * Two files that import each other, whatever their endings. Without these settings the rule skips TypeScript files: it
 * neither knows their endings nor how to read them.
 */
const noCycles = {
  files: ['**/*.ts', '**/*.tsx'],
  settings: {
    'import/extensions': ['.ts', '.tsx', '.js', '.mjs'],
    'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
  },
  rules: { 'import/no-cycle': ['error', { ignoreExternal: true }] },
};

/** https://react.dev/reference/rules/rules-of-hooks */
const hooks = {
  files: ['src/**', 'test/**'],
  plugins: { 'react-hooks': reactHooks },
  rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'src/content/generated/', 'test/fixtures/'] },
  ...tseslint.configs.strict,
  {
    plugins: { import: importPlugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: { 'import/resolver': { typescript: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowInGenericTypeArguments: true }],
      'import/no-restricted-paths': ['error', { zones }],
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noTaro, ...onlyFaces] }],
      'no-restricted-syntax': ['error', noNative, noClock, noUnbound, noUndrawn, noStyle],
      'no-restricted-globals': ['error', ...noGlobals],
    },
  },
  {
    files: ['src/pages/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noTaro, ...screensOnly] }] },
  },
  {
    // Four files of content updates keep, fetch, check and choose; all that they decide by are rules beside them.
    files: ['src/features/*/*.ts', 'src/state/content-update/*.ts'],
    ignores: [
      'src/features/*/use-*.ts',
      'src/**/index.ts',
      'src/state/content-update/{cache,check,city-file,download,source}.ts',
    ],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noTaro, ...onlyFaces, pureRules] }] },
  },
  {
    files: ['src/platform/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': 'off',
      'no-restricted-syntax': ['error', noNative, noUndrawn],
    },
  },
  {
    files: ['src/ui/**'],
    rules: { 'no-restricted-syntax': ['error', noClock, noUnbound, noUndrawn, noStyle] },
  },
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  lineLength,
  noCycles,
  hooks,
  // CommonJS files: jest and Taro read their configs with require, and the bench runs the package as WeChat does.
  {
    files: ['**/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: {
      globals: { module: 'writable', process: 'readonly', __dirname: 'readonly', require: 'readonly' },
    },
  },
);
