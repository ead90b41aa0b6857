import { setTimeout as pause } from 'node:timers/promises';
import { createStore } from '../../src/content/store';
import { launchBrowser } from '../browser';
import { compileContent } from '../content/compile';
import { printFault } from '../content/fault';
import { dataFolder } from '../content/prepare';
import { checkOut, makeKit } from './kit';
import { readOptions, usage } from './options';
import { progressBar } from './progress';
import { readStands } from './stands';
import { createWechat, wechatAccess } from './wechat';

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
  const stands = readStands(options, store);
  checkOut(options.out);
  const access = wechatAccess(process.env);
  const wechat = access && createWechat(access, pause);
  const browser = await launchBrowser();
  try {
    await makeKit(
      { stands, store, browser, miniCode: wechat?.code, progress: progressBar(stands.length, process.stderr) },
      options.out,
    );
  } finally {
    await browser.close();
  }
  console.log(`${stands.length} kit(s) in ${options.out}; every plain code was read again from its poster.`);
  console.log(
    wechat
      ? 'Scan each mini-program code with a phone before printing: no program but WeChat reads it.'
      : 'Plain codes alone: WECHAT_APPID and WECHAT_SECRET are not set.',
  );
}

process.once('SIGINT', () => process.exit(130));
main().catch((error: Error) => {
  console.error(`${error.message}\nNothing was written.`);
  process.exitCode = 1;
});
