const weapp = process.env.TARO_ENV === 'weapp';

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: process.env.TARO_ENV === 'h5' ? 'usage' : false,
        // docs/decisions/0021-script-version.md
        ...(weapp ? { targets: { ios: '12', android: '70' } } : {}),
      },
    ],
  ],
};
