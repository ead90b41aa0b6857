import { launchBrowser } from '../browser';
import { freePort } from '../free-port';
import { serveCompressed } from './gzip-server';

const pages = ['', 'guide-id-wechat.html', 'trouble.html'] as const;

/** Prints Lighthouse's four marks, as for a phone, of home, a guide and the troubles. */
export async function reportLighthouse(folder: string): Promise<void> {
  const { default: lighthouse } = await import('lighthouse');
  const served = await serveCompressed(folder);
  const port = await freePort(9223);
  const browser = await launchBrowser(undefined, [`--remote-debugging-port=${port}`]);
  console.log('\nLighthouse, mobile');
  for (const page of pages) {
    const result = await lighthouse(`${served.address}/${page}`, { port, output: 'json', logLevel: 'error' });
    const marks = Object.values(result?.lhr.categories ?? {}).map(({ id, score }) => `${id} ${score ?? '–'}`);
    const missed = Object.values(result?.lhr.audits ?? {})
      .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && /binary|numeric/.test(scoreDisplayMode))
      .map(({ id }) => id);
    console.log(
      `  ${(page || 'home').padEnd(22)} ${marks.join(', ')}${missed.length > 0 ? `; below: ${missed.join(' ')}` : ''}`,
    );
  }
  await browser.close();
  await served.close();
}
