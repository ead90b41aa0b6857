/**
 * The script of the main package that brings a file of a subpackage: a function that takes what to do with it, and what
 * to do where it cannot be had. WeChat follows only a path that stands in `require` as plain text.
 * Source: developers.weixin.qq.com, "分包异步化" (`require.async`; with two callbacks from base library 2.11.2).
 */
export const loaderOf = (file: string): string =>
  'module.exports=function(done,failed){' +
  `if(require.async)require.async('./${file}').then(done,failed);else require('./${file}',done,failed)};`;
