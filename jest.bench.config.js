const { projects } = require('./jest.config.js');

const testsOfThePackage = projects.find(({ displayName }) => displayName === 'package');

/** Prints what the package costs on the phone; run by `npm run bench`. */
module.exports = { ...testsOfThePackage, testMatch: ['<rootDir>/test/package/**/*.bench.ts'], testTimeout: 120000 };
