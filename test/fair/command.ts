import { spawn } from 'node:child_process';
import path from 'node:path';
import { top } from '../support/dist';

/** Runs the command without a network. `onProgress` hears what it writes to the terminal. */
export function command(args: string[], onProgress: (words: string, kill: (signal: NodeJS.Signals) => void) => void) {
  const noNetwork = path.join(__dirname, 'no-network.js');
  const run = spawn(
    process.execPath,
    ['--require', noNetwork, '--import', require.resolve('tsx'), path.join(top, 'scripts/fair/cli.ts'), ...args],
    {
      cwd: top,
      env: { ...process.env, NODE_OPTIONS: `--require ${noNetwork}`, WECHAT_APPID: '', WECHAT_SECRET: '' },
    },
  );
  let [out, err] = ['', ''];
  run.stdout.on('data', (data) => (out += String(data)));
  run.stderr.on('data', (data) => {
    err += String(data);
    onProgress(err, (signal) => void run.kill(signal));
  });
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    run.on('close', (code) => resolve({ code, out, err })),
  );
}
