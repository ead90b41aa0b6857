import { spawn, type ChildProcess } from 'node:child_process';
import { taro } from './build';

/** Webpack's own words for a fault; its progress lines name files such as `runtime-error.js` and do not count. */
const isFault = (line: string): boolean => /^\s*(ERROR in|Error:|Module not found|Failed to compile|✗|✖)/.test(line);

export interface LiveServer {
  readonly child: ChildProcess;
  /** Resolves once the pages can be opened; rejects when the server ends before. */
  readonly ready: Promise<void>;
}

/**
 * Serves the browser build with live reload on 127.0.0.1. It writes into `dist/live`, so that what was built stays as
 * it is.
 * @param onDay the day that the pages stand on, YYYY-MM-DD; today without one.
 */
export function serveLive(port: number, onDay = ''): LiveServer {
  const child = spawn(process.execPath, [taro, 'build', '--type', 'h5', '--watch'], {
    env: {
      ...process.env,
      TARO_ENV: 'h5',
      NODE_ENV: 'development',
      OUTPUT_ROOT: 'dist/live',
      LIVE_PORT: String(port),
      ON_DAY: onDay,
    },
  });
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      const text = chunk.toString();
      const faults = text.split('\n').filter(isFault);
      if (faults.length > 0) process.stderr.write(`${faults.join('\n')}\n`);
      if (/compiled/i.test(text)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The live server ended with code ${code ?? 'none'}.`)));
  });
  return { child, ready };
}
