import importPlugin from 'eslint-plugin-import';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const rooms = ['content', 'domain', 'platform', 'state', 'ui', 'pages'];
const mayImport = {
  content: [],
  domain: ['content'],
  platform: ['domain'],
  state: ['content', 'domain', 'platform'],
  ui: ['domain'],
  pages: ['content', 'domain', 'platform', 'state', 'ui'],
};

const zones = rooms.map((room) => ({
  target: `./src/${room}`,
  from: rooms.filter((other) => other !== room && !mayImport[room].includes(other)).map((other) => `./src/${other}`),
  message: `${room} may import only: ${mayImport[room].join(', ') || 'nothing of ours'} (docs/decisions/0001-rooms.md)`,
}));

// Faces of their own: what only some pages need must not travel in the main package with everything else.
const ownFaces = { content: ['!@/content/parts', '!@/content/parts/*', '!@/content/published'], ui: ['!@/ui/code'] };

const onlyFaces = ['content', 'platform', 'state', 'ui'].map((room) => ({
  group: [`@/${room}/*`, `**/../${room}/*`, ...(ownFaces[room] ?? [])],
  message: `Come in through @/${room}.`,
}));

const noTaro = { group: ['@tarojs/taro', '@tarojs/taro/*'], message: 'Only src/platform talks to Taro and wx.' };
const noNative = {
  selector: 'JSXOpeningElement[name.name=/^van-/]',
  message: 'Native van-* tags stay under src/ui: use the component from @/ui.',
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

/** A line over 120 columns that the formatter cannot break is broken by hand. Only an address may be longer. */
const lineLength = {
  rules: { 'max-len': ['error', { code: 120, ignoreUrls: true }] },
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
      'no-restricted-imports': ['error', { patterns: [noTaro, ...onlyFaces] }],
      'no-restricted-syntax': ['error', noNative, noClock],
      'no-restricted-globals': ['error', ...noGlobals],
    },
  },
  {
    files: ['src/platform/**'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-syntax': ['error', noNative] },
  },
  { files: ['src/ui/**'], rules: { 'no-restricted-syntax': ['error', noClock] } },
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
