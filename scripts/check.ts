import { spawn } from 'node:child_process';

/** Runs one of the project's own commands. @returns whether it went well, and everything it printed. */
function run(script: string): Promise<{ readonly good: boolean; readonly printed: string }> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
    let printed = '';
    const keep = (chunk: Buffer) => (printed += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ good: false, printed: String(error) }));
    child.once('close', (code) => resolve({ good: code === 0, printed }));
  });
}

/** Types and lint side by side: neither needs the other, and each uses one core. */
void Promise.all(['types', 'lint'].map(run)).then((results) => {
  for (const { printed } of results) process.stdout.write(printed);
  process.exitCode = results.every(({ good }) => good) ? 0 : 1;
});
