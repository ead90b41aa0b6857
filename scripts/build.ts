import { spawn } from 'node:child_process';
import path from 'node:path';
import { settingNames } from '../config/settings';

/** Taro's own command line, from node_modules. */
export const taro = path.join(path.dirname(require.resolve('@tarojs/cli/package.json')), 'bin', 'taro');

/**
 * Builds `dist/<type>` as it ships. Quiet when all is well.
 * @throws Error with everything Taro printed when the build fails.
 */
export function build(type: 'weapp' | 'h5', extra: Readonly<Record<string, string>> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [taro, 'build', '--type', type], {
      env: { ...process.env, TARO_ENV: type, NODE_ENV: 'production', ...extra },
    });
    let printed = '';
    const keep = (chunk: Buffer) => (printed += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 && !/Module not found|Failed to compile|✗|ERROR in/.test(printed)
        ? resolve()
        : reject(new Error(`The ${type} build failed:\n${printed}`)),
    );
  });
}

/** Whether this machine's environment holds a setting of an operator. */
export const hasSettings = (): boolean => settingNames.some((name) => (process.env[name] ?? '') !== '');

/** An environment without any of them: the build that the tests of the project are about. */
export const plainSettings: Readonly<Record<string, string>> = Object.fromEntries(
  settingNames.map((name) => [name, '']),
);
