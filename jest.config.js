const { availableParallelism } = require('node:os');

const typescript = ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }];

const base = {
  rootDir: __dirname,
  // The small edition of lean-qr has no CommonJS form.
  transform: { '^.+\\.tsx?$': typescript, '/lean-qr/nano\\.mjs$': typescript },
  transformIgnorePatterns: ['/node_modules/(?!lean-qr/)', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    // Rules are asked in both languages: here they are together, as in the static pages.
    '/generated/parts/main\\.json$': '<rootDir>/src/content/generated/parts/core.json',
  },
  // What is slow by nature runs with `npm run test:all` (jest.all.config.js).
  testPathIgnorePatterns: ['/node_modules/', '\\.slow\\.test\\.ts$'],
};
const built = { globalSetup: '<rootDir>/test/support/needs-build.js' };

/**
 * Four kinds of test: rules and content in Node, the job-fair kit with real pictures, the built package under WeChat's
 * own engine, the browser build in Chromium. docs/testing.md says how to run which.
 */
module.exports = {
  projects: [
    {
      ...base,
      displayName: 'rules',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{domain,content,route,state,tree}/**/*.test.ts'],
    },
    { ...base, displayName: 'fair', testEnvironment: 'node', testMatch: ['<rootDir>/test/fair/**/*.test.ts'] },
    {
      ...base,
      ...built,
      displayName: 'package',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/package/**/*.test.ts'],
    },
    {
      ...base,
      ...built,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
  testTimeout: 60000,
  reporters: ['default', '<rootDir>/test/support/slowest-tests.js'],
  // Jest keeps one core for itself, which on a machine with two leaves one worker; but it only waits while tests run.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
