import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Store } from '../../src/content/store';
import { drawCode } from './code';
import { KitError } from './fault';
import { writeList } from './list/write-list';
import { drawPoster } from './poster/draw';
import type { Logo } from './poster/logo';
import { posterPage } from './poster/page';
import { papers, type Paper } from './poster/paper';
import { posterWords } from './poster/words';
import { proveCode, provePicture } from './proof';
import type { Stand } from './stands';
import type { Picture } from './wechat/picture';

export interface Kit {
  readonly stands: readonly Stand[];
  readonly store: Store;
  readonly browser: Browser;
  /** Makes the mini-program code of a scene; undefined for plain codes alone. */
  readonly miniCode: ((scene: string) => Promise<Picture>) | undefined;
  readonly logo: Logo | undefined;
  /** Whether the posters tell people to search for the mini-program in WeChat. */
  readonly search: boolean;
  /** Pixels an inch of the PNG files. */
  readonly dpi: number;
  readonly progress: (done: number, words: string) => void;
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** The files of one stand, proven, by name. */
async function filesOf(stand: Stand, { store, browser, miniCode, logo, search, dpi }: Kit): Promise<Files> {
  const code = drawCode(stand.link);
  await provePicture(code.png, stand);
  const mini = await miniCode?.(stand.scene);
  const files = new Map<string, string | Uint8Array>([
    ['code.svg', code.svg],
    ['code.png', code.png],
  ]);
  if (mini) files.set(`mini-program-code.${mini.type === 'image/png' ? 'png' : 'jpg'}`, mini.bytes);
  for (const paper of Object.keys(papers) as Paper[]) {
    const words = posterWords(stand, store, { paper, mini: mini !== undefined, search });
    const html = posterPage(words, { plain: code, mini, logo }, paper);
    const { png, pdf, tooLong } = await drawPoster(browser, html, paper, dpi);
    if (tooLong.length > 0)
      throw new KitError([
        {
          where: stand.folder,
          fault: `the ${paper} poster has no room for “${tooLong.join('”, “')}”`,
          mend: 'shorten the name of the fair, the organiser or the label of the stand',
        },
      ]);
    await proveCode(png, paper, mini ? 'beside' : 'alone', stand);
    files.set(`poster-${paper}.pdf`, pdf).set(`poster-${paper}.html`, html).set(`poster-${paper}.png`, png);
  }
  return files;
}

/** @throws KitError when the folder holds something: a kit is never mixed with another. */
export function checkOut(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory())
    throw new KitError([{ where: `--out ${out}`, fault: 'is a file', mend: 'name a new folder' }]);
  if (readdirSync(out).length > 0)
    throw new KitError([
      { where: `--out ${out}`, fault: 'is not empty', mend: 'name a new folder, or empty this one first' },
    ]);
}

/**
 * Makes the kit of all stands in a folder beside `out`, and gives it its name when the last code is proven. Whatever
 * fails or ends the run before, `out` stays as it was and the folder beside it goes.
 */
export async function makeKit(kit: Kit, out: string): Promise<void> {
  checkOut(out);
  const target = path.resolve(out);
  mkdirSync(path.dirname(target), { recursive: true });
  const rough = mkdtempSync(`${target}.part-`);
  const clear = () => rmSync(rough, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    for (const [index, stand] of kit.stands.entries()) {
      kit.progress(index, stand.folder);
      const files = await filesOf(stand, kit);
      mkdirSync(path.join(rough, stand.folder));
      for (const [name, body] of files) writeFileSync(path.join(rough, stand.folder, name), body);
    }
    writeFileSync(path.join(rough, 'stands.csv'), writeList(kit.stands));
    if (existsSync(target)) rmdirSync(target);
    renameSync(rough, target);
    kit.progress(kit.stands.length, out);
  } finally {
    process.removeListener('exit', clear);
    clear();
  }
}
