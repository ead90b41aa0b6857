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
        // Every engine of ours has these. Babel lowers them all the same for faults of Safari that the two plugins
        // below mend where they can occur (and for the identity of tagged templates, of which there are none).
        exclude: ['transform-destructuring', 'transform-parameters', 'transform-template-literals'],
      },
    ],
  ],
  plugins: [
    '@babel/plugin-bugfix-safari-id-destructuring-collision-in-function-expression',
    '@babel/plugin-bugfix-safari-rest-destructuring-rhs-array',
  ],
};
