import { spawn } from 'node:child_process';
import path from 'node:path';
import { settingsFrom } from '../config/settings';

/** Taro's own command line, from node_modules. */
export const taro = path.join(path.dirname(require.resolve('@tarojs/cli/package.json')), 'bin', 'taro');

export type BuildType = 'weapp' | 'h5';
type Extra = Readonly<Record<string, string>>;

/**
 * The environment in which Taro builds.
 * @throws Error that says what to write when one of the operator's settings does not fit. Taro would only say that it
 * finds no config.
 */
export function environmentFor(
  type: BuildType,
  mode: 'production' | 'development',
  extra: Extra = {},
): NodeJS.ProcessEnv {
  const environment = { ...process.env, TARO_ENV: type, NODE_ENV: mode, ...extra };
  settingsFrom(environment);
  return environment;
}

/**
 * Builds `dist/<type>` as it ships. Quiet when all is well.
 * @throws Error with what to write in a setting that does not fit, or with all that Taro printed when the build fails.
 */
export async function build(type: BuildType, extra: Extra = {}): Promise<void> {
  const env = environmentFor(type, 'production', extra);
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [taro, 'build', '--type', type], { env });
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
