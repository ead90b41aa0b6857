/**
 * What `@tarojs/taro` is in the package. Taro's own file asks for the whole of its runtime, so that all of it has to
 * ship; this one names what it needs, and what nothing here uses is left out.
 */
const hooks = require('@tarojs/runtime').hooks;
const taro = require('@tarojs/api').default;

if (hooks.isExist('initNativeApi')) hooks.call('initNativeApi', taro);

module.exports = taro;
module.exports.default = module.exports;
