import { spawn } from 'node:child_process';
import path from 'node:path';
import { settingNames, settingsFrom } from '../config/settings';

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
 * What Taro makes of `src`. Quiet when all is well.
 * @throws Error with what to write in a setting that does not fit, or with all that Taro printed when the build fails.
 */
async function compile(type: BuildType, env: NodeJS.ProcessEnv): Promise<void> {
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

/**
 * Builds `dist/<type>` as it ships: in a browser with the static pages and the worker that keeps them.
 * @throws Error as {@link compile} does, or what a screen threw that could not be drawn.
 */
export async function build(type: BuildType, extra: Extra = {}): Promise<void> {
  const environment = environmentFor(type, 'production', extra);
  await compile(type, environment);
  if (type !== 'h5') return;
  const folder = environment.OUTPUT_ROOT ?? 'dist/h5';
  // Loaded only here: nothing of it runs in the jsdom in which tests build and start the package.
  const { readPack } = await import('./content/prepare');
  const { writeStaticPages } = await import('./static-pages/write');
  const { writeWorker } = await import('../config/offline');
  await writeStaticPages(folder, readPack().builtOn, environment);
  await writeWorker(folder);
}

/** Whether this machine's environment holds a setting of an operator. */
export const hasSettings = (): boolean => settingNames.some((name) => (process.env[name] ?? '') !== '');

/** An environment without any of them: the build that the tests of the project are about. */
export const plainSettings: Readonly<Record<string, string>> = Object.fromEntries(
  settingNames.map((name) => [name, '']),
);
