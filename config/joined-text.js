/**
 * A webpack loader for Taro's React host and for what it makes of a page for WeChat. An element that holds nothing but
 * words is one node with its words, not a node with another for the text: a third of a page's nodes and of what is sent
 * were those. The words travel as `v`, which config/lean-template.ts makes the template show. A node without children
 * says nothing of children, and a plain box nothing of its kind.
 */
const changes = {
  'react.esm.js': [
    [
      /const hostConfig = \{/,
      `const isWord = (child) => typeof child === 'string' || typeof child === 'number';
const wordsIn = (children) => {
    const drawn = (child) => child != null && child !== true && child !== false;
    const all = (Array.isArray(children) ? children : [children]).filter(drawn);
    return all.length > 0 && all.every(isWord) ? all.join('') : undefined;
};
$&`,
    ],
    [
      /shouldSetTextContent\(\) \{\s*return false;/,
      'shouldSetTextContent(_, props) { return wordsIn(props.children) !== undefined;',
    ],
    [/resetTextContent: noop,/, "resetTextContent(dom) { dom.setAttribute('v', ''); },"],
    [
      /if \(name === 'key' \|\|\s*name === 'children' \|\|/,
      `const words = name === 'children' ? wordsIn(value) : undefined;
    if (words !== undefined && words !== wordsIn(oldValue)) dom.setAttribute('v', words);
    $&`,
    ],
    [
      /if \(updatePayload\.length === 2 && updatePayload\.includes\('children'\)/,
      '$& && wordsIn(newProps.children) === undefined',
    ],
  ],
  'hydrate.js': [
    [
      /data\["cn"[^\]]*\] = (node\.childNodes\.filter\([^;]*)\.map\(hydrate\);/,
      `const children = $1;
    if (children.length > 0) data.cn = children.map(hydrate);`,
    ],
    // The commonest kind is the one that is meant where none is named: config/lean-levels.ts reads it so.
    [/data\["nn"[^\]]*\] = componentAlias\._num;/, `$&\n        if (data.nn === '3') delete data.nn;`],
  ],
};

/**
 * @param {string} source of `@tarojs/react/dist/react.esm.js` or `@tarojs/runtime/dist/hydrate.js`.
 * @returns {string} the same, changed.
 * @throws Error when it is not written as this loader expects.
 */
module.exports = function joinedText(source) {
  const name = Object.keys(changes).find((file) => this.resourcePath.endsWith(file));
  return changes[name].reduce((text, [from, to]) => {
    if (text.search(from) < 0) throw new Error(`Taro is not written as config/joined-text.js expects: ${from}`);
    return text.replace(from, to);
  }, source);
};
