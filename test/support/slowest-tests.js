const path = require('node:path');

const shown = 10;

/** A jest reporter: prints the slowest tests at the end of a run, with their files, so that a new one is noticed. */
module.exports = class SlowestTests {
  constructor({ rootDir }) {
    this.top = rootDir ?? process.cwd();
  }

  onRunComplete(_, { testResults }) {
    const tests = testResults.flatMap(({ testFilePath, testResults: inFile }) =>
      inFile.map(({ fullName, duration }) => ({ file: path.relative(this.top, testFilePath), fullName, duration })),
    );
    if (tests.length <= shown) return;
    const slowest = tests.sort((a, b) => (b.duration ?? 0) - (a.duration ?? 0)).slice(0, shown);
    const lines = slowest.map(
      ({ file, fullName, duration }) => `  ${((duration ?? 0) / 1000).toFixed(1).padStart(6)} s  ${file}: ${fullName}`,
    );
    console.log(`\nThe ${shown} slowest of ${tests.length} tests:\n${lines.join('\n')}`);
  }
};
