import '../content/generated-names';
import { setTimeout as pause } from 'node:timers/promises';
import { createStore } from '../../src/content/store';
import { launchBrowser } from '../browser';
import { compileContent } from '../content/compile';
import { printFault } from '../content/fault';
import { dataFolder } from '../content/prepare';
import { checkOut, makeKit } from './kit';
import { readOptions, usage } from './options';
import { readLogo } from './poster/logo';
import { progressBar } from './progress';
import { readStands } from './stands';
import { afterwards } from './summary';
import { wechatAccess } from './wechat/access';
import { createWechat } from './wechat/client';

/** Makes a job-fair kit from the command line and the environment. */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.length === 0 || args.includes('--help')) {
    console.log(usage);
    return;
  }
  const options = readOptions(args);
  const { pack, faults } = compileContent(dataFolder, 'kit', new Date().toISOString().slice(0, 10));
  if (!pack) throw new Error(faults.map(printFault).join('\n'));
  const store = createStore(pack);
  const { stands, notes } = readStands(options, store);
  if (notes.length > 0) console.log(notes.join('\n'));
  checkOut(options.out);
  const access = wechatAccess(process.env);
  const wechat = access && createWechat(access, pause);
  const logo = options.logo === undefined ? undefined : await readLogo(options.logo);
  const { search, dpi, out } = options;
  const progress = progressBar(stands.length, process.stderr);
  const browser = await launchBrowser();
  try {
    await makeKit({ stands, store, browser, miniCode: wechat?.code, logo, search, dpi, progress }, out);
  } finally {
    await browser.close();
  }
  console.log(afterwards({ stands, store, out, search, wechat: wechat !== undefined }).join('\n'));
}

// An exit runs what clears the unfinished kit away; a signal alone would not, and a second one must not cut it short.
// 128 and the number of the signal, as shells do.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.on(signal, () => {
    console.error('\nStopped. Nothing was written.');
    process.exit(code);
  });
main().catch((error: Error) => {
  console.error(`${error.message}\nNothing was written.`);
  process.exitCode = 1;
});
