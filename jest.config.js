const { availableParallelism } = require('node:os');

const typescript = ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }];

const base = {
  rootDir: __dirname,
  transform: { '^.+\\.tsx?$': typescript },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
};

/**
 * Four kinds of test: rules and content in Node, the job-fair kit with real pictures, the built package under WeChat's
 * own engine, the browser build in Chromium.
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
    { ...base, displayName: 'package', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/package/**/*.test.ts'] },
    { ...base, displayName: 'browser', testEnvironment: 'node', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
  testTimeout: 60000,
  // Jest keeps one core for itself, which on a machine with two leaves one worker; but it only waits while tests run.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
