const { parse } = require('acorn');
const { full } = require('acorn-walk');

/**
 * A webpack loader for React's reconciler in the package. React asks its host what it can do, and keeps the code for
 * every answer; Taro's answers never change. And this app draws no Suspense, portal, lazy part, profiler or off-screen
 * tree, for each of which the reconciler has a branch in every walk. What is left is React's own text, unchanged;
 * whoever draws one of these after all meets React's own error for an unknown kind of node, and lint says so before.
 */

/** Taro's answers. Source: `hostConfig` of @tarojs/react. */
const answers = {
  supportsMutation: true,
  supportsPersistence: false,
  supportsHydration: false,
  supportsTestSelectors: false,
  supportsMicrotasks: true,
  isPrimaryRenderer: true,
};

/** What Taro calls of the reconciler, but for what it tells React's tools for developers. */
const called = new Set([
  'updateContainer',
  'createContainer',
  'getPublicRootInstance',
  'flushSync',
  'runWithPriority',
  'batchedUpdates',
]);

/** Kinds of nodes that are never made. Source: ReactWorkTags.js of React 18. */
const kinds = {
  HostPortal: 4,
  Profiler: 12,
  SuspenseComponent: 13,
  LazyComponent: 16,
  DehydratedFragment: 18,
  SuspenseListComponent: 19,
  ScopeComponent: 21,
  OffscreenComponent: 22,
  LegacyHiddenComponent: 23,
  CacheComponent: 24,
};
const never = new Set(Object.values(kinds));

const isKind = (node) => node.type === 'MemberExpression' && !node.computed && node.property.name === 'tag';
const isNever = (node) => node !== null && node.type === 'Literal' && never.has(node.value);

/** Whether nothing runs on from a case into the next one. */
const ends = ({ consequent }) => {
  const last = consequent[consequent.length - 1];
  const inner = last && last.type === 'BlockStatement' ? last.body[last.body.length - 1] : last;
  return inner !== undefined && /^(Break|Return|Continue|Throw)Statement$/.test(inner.type);
};

/** The cases that nothing reaches: of a kind that is never made, and not run into from the one before. */
function unreached(cases) {
  const found = [];
  let open = false;
  for (const one of cases) {
    const empty = one.consequent.length === 0;
    if (isNever(one.test) && (empty || !open)) found.push(one);
    else open = !ends(one);
  }
  return found;
}

/** The name under which a statement gives something out, or undefined. */
const givenOut = ({ type, expression }) =>
  type === 'ExpressionStatement' &&
  expression.type === 'AssignmentExpression' &&
  expression.left.type === 'MemberExpression' &&
  expression.left.object.name === 'exports'
    ? expression.left.property.name
    : undefined;

/**
 * @param {string} source of `react-reconciler.production.min.js`.
 * @returns {string} the same without what is never asked for; terser takes out what nothing reaches any more.
 * @throws Error when it is not written as this loader expects.
 */
module.exports = function leanReact(source) {
  const pieces = [];
  const met = new Set();
  const put = ({ start, end }, by, name) => {
    pieces.push({ start, end, by });
    met.add(name);
  };
  full(parse(source, { ecmaVersion: 'latest' }), (node) => {
    if (node.type === 'MemberExpression' && node.object.name === '$$$hostConfig' && node.property.name in answers)
      put(node, answers[node.property.name] ? '!0' : '!1', node.property.name);
    const name = givenOut(node);
    if (name !== undefined) {
      if (!called.has(name)) put(node, '', 'exports');
      else met.add(name);
    }
    if (node.type === 'BinaryExpression' && /^[!=]==$/.test(node.operator) && isNever(node.left) && isKind(node.right))
      put(node, node.operator === '===' ? '!1' : '!0', 'kinds');
    if (node.type === 'SwitchStatement' && isKind(node.discriminant))
      unreached(node.cases).forEach((one) => put(one, '', 'cases'));
  });
  const missing = [...Object.keys(answers), ...called, 'exports', 'kinds', 'cases'].filter((name) => !met.has(name));
  if (missing.length > 0)
    throw new Error(`React is not written as config/lean-react.js expects: ${missing.join(', ')}`);
  // A piece within another goes with it.
  let from = 0;
  let lean = '';
  for (const { start, end, by } of pieces.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from) continue;
    lean += source.slice(from, start) + by;
    from = end;
  }
  return lean + source.slice(from);
};
