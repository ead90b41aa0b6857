// What the oldest phones run: docs/decisions/0043-floor.md.
const floor = require('./config/floor.json');

const { targets } = process.env.TARO_ENV === 'weapp' ? floor.package : floor.browser;

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        targets,
        // WeChat's engine on some Android phones has no Unicode property names, whatever its version.
        include: ['transform-unicode-property-regex'],
      },
    ],
  ],
};
