/**
 * A webpack loader for Taro's browser router. What it mends:
 *
 * - The router loads a page's script before it shows the page, and then shows it whatever was asked for meanwhile.
 *   After a back on a weak signal the page that was left came up over the one that was gone back to, with that one's
 *   address, and the next back left the app. Now only the page that was asked for last is shown, and a step back to
 *   the page that still stands changes nothing.
 * - While the next page slides in, the router has set a timer that will hide the page below. Who went back in that
 *   moment had it hidden in plain sight: a white page.
 * - The router puts a page's title into its bar as HTML. A title may come from a published pack.
 */
const changes = {
  'spa.js': [
    // One turn for all pages, not one for each path.
    [/\bpageLock\[routerPath\]/g, 'pageLock.turn'],
    [
      /if \(!element \|\| currentLock !== postLock\)\s*return;/g,
      `$&
        const asked = location.key + location.pathname + location.search;
        if (pageLock.shown === asked) {
            stacks.method = '';
            stacks.delta = 0;
            return;
        }
        pageLock.shown = asked;`,
    ],
  ],
  'page.js': [
    [
      /pageEl\.classList\.remove\('taro_page_shade'\);/g,
      `$&
            if (this.lastHidePage === pageEl) {
                clearTimeout(this.hideTimer);
                this.hideTimer = null;
            }`,
    ],
  ],
  'navigation-bar.js': [[/this\.titleElement\.innerHTML = /g, 'this.titleElement.textContent = ']],
};

/**
 * @param {string} source of a file of `@tarojs/router/dist/router`.
 * @returns {string} the same, changed.
 * @throws Error when it is not written as this loader expects.
 */
module.exports = function safeRouter(source) {
  const name = Object.keys(changes).find((file) => this.resourcePath.endsWith(file));
  return changes[name].reduce((text, [from, to]) => {
    if (text.search(from) < 0)
      throw new Error(`Taro's router is not written as config/safe-router.js expects: ${from}`);
    return text.replace(from, to);
  }, source);
};
