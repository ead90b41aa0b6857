import { spawnSync } from 'node:child_process';
import path from 'node:path';

const jest = path.join(path.dirname(require.resolve('jest/package.json')), 'bin/jest.js');

/**
 * Takes what the pages say and look like now for right: writes test/transcripts and test/pictures anew from the last
 * build. Read the diff before it is committed.
 */
const { status } = spawnSync(process.execPath, [jest, 'aloud', 'pictures'], {
  stdio: 'inherit',
  env: { ...process.env, ACCEPT: '1' },
});
process.exitCode = status ?? 1;
