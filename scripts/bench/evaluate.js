/**
 * Prints the milliseconds that a built package's scripts take to run, up to its home page, in a process of their own.
 * Only what a script touches while it loads stands in for the phone.
 */
const path = require('path');

const dist = path.resolve(process.argv[2]);
const nothing = () => undefined;
const known = {
  getSystemInfoSync: () => ({}),
  getAppBaseInfo: () => ({}),
  getWindowInfo: () => ({}),
  getDeviceInfo: () => ({}),
  getStorageSync: () => '',
};
global.wx = new Proxy(known, {
  get: (target, name) => (name in target || name === 'webpackJsonp' ? target[name] : nothing),
});
global.App = nothing;
global.Page = nothing;
global.Component = nothing;
global.Behavior = nothing;
global.getApp = () => ({});
global.getCurrentPages = () => [];

const start = process.hrtime.bigint();
require(path.join(dist, 'app.js'));
require(path.join(dist, 'pages/home/index.js'));
process.stdout.write(String(Number(process.hrtime.bigint() - start) / 1e6));
