import { spawn, type ChildProcess } from 'node:child_process';
import { environmentFor, taro, type BuildType } from './build';

/** Webpack's own words for a fault; its progress lines name files such as `runtime-error.js` and do not count. */
const isFault = (line: string): boolean => /^\s*(ERROR in|Error:|Module not found|Failed to compile|✗|✖)/.test(line);

export interface LiveBuild {
  readonly child: ChildProcess;
  /** Resolves once the first build stands; rejects when Taro ends before. */
  readonly ready: Promise<void>;
}

interface LiveOptions {
  readonly extra: Readonly<Record<string, string>>;
  /** Called after each build without a fault, the first one too. */
  readonly onBuilt?: () => void;
}

/**
 * Builds for development, and again on every change of a file that it is built from. Faults are printed; what was built
 * before stays.
 * @throws Error with what to write when a setting does not fit.
 */
function buildLive(type: BuildType, { extra, onBuilt }: LiveOptions): LiveBuild {
  const child = spawn(process.execPath, [taro, 'build', '--type', type, '--watch'], {
    env: environmentFor(type, 'development', extra),
  });
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      const text = chunk.toString();
      const faults = text.split('\n').filter(isFault);
      if (faults.length > 0) process.stderr.write(`${faults.join('\n')}\n`);
      else if (/compiled/i.test(text)) {
        resolve();
        onBuilt?.();
      }
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The live build ended with code ${code ?? 'none'}.`)));
  });
  return { child, ready };
}

/**
 * Serves the browser build with live reload on 127.0.0.1. It writes into `dist/live`, so that what was built stays as
 * it is.
 * @param onDay the day that the pages stand on, YYYY-MM-DD; today without one.
 */
export const serveLive = (port: number, onDay = ''): LiveBuild =>
  buildLive('h5', { extra: { OUTPUT_ROOT: 'dist/live', LIVE_PORT: String(port), ON_DAY: onDay } });

/**
 * Builds the WeChat package into a folder of its own, so that a package for development is never taken for the one that
 * ships.
 */
export const buildLivePackage = (output: string, onBuilt: () => void): LiveBuild =>
  buildLive('weapp', { extra: { OUTPUT_ROOT: output }, onBuilt });
