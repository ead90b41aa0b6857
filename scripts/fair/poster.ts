import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fontFaces } from './font-faces';
import type { PosterWords } from './words';

/** Paper in millimetres (ISO 216), and how much larger than A4 everything on it is. */
export const papers = {
  a4: { width: 210, height: 297, scale: 1 },
  a3: { width: 297, height: 420, scale: Math.SQRT2 },
} as const;
export type Paper = keyof typeof papers;

export interface Codes {
  /** The plain code as an SVG document. */
  readonly plain: string;
  /** The mini-program code as WeChat drew it, when there is one. */
  readonly mini: { readonly bytes: Uint8Array; readonly type: string } | undefined;
}

const style = readFileSync(path.join(__dirname, 'poster.css'), 'utf8');
const escape = (words: string): string => words.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const lines = (words: readonly string[]): string => words.map(escape).join('<br>');

const codeRow = ({ plain, mini }: Codes, words: PosterWords): string => {
  const plainCode = `<div class="code">${plain}</div>`;
  if (!mini)
    return `<section class="codes codes--one">${plainCode}<div class="scan"><b>${lines(words.scanAny)}</b><i>${lines(words.scanEn)}</i></div></section>`;
  const picture = `data:${mini.type};base64,${Buffer.from(mini.bytes).toString('base64')}`;
  return `<section class="codes">
  <figure><div class="code"><img src="${picture}" alt=""></div><figcaption>${escape(words.scanMini)}</figcaption></figure>
  <figure>${plainCode}<figcaption>${escape(words.scanCamera)}</figcaption></figure>
</section>`;
};

/** One poster as a page of HTML that needs no other file: font, codes and style are inside. */
export function posterPage(words: PosterWords, codes: Codes, paper: Paper): string {
  const { width, height, scale } = papers[paper];
  const body = `<main>
<header><h1>${lines(words.title)}</h1><p class="lead">${escape(words.lead)}</p><p class="free">${escape(words.free)}</p><p class="en">${escape(words.titleEn)}</p></header>
<ol>${words.gets.map((get) => `<li>${escape(get)}</li>`).join('')}</ol>
${codeRow(codes, words)}
<footer><p class="lines">${words.hotlines.map((line) => `<span>${escape(line)}</span>`).join('')}</p><p class="where">${escape(words.where)}</p><p class="foot">${escape(words.foot)}</p></footer>
</main>`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(words.where)}</title><style>
@page { size: ${width}mm ${height}mm; margin: 0 }
:root { --mm: ${scale}mm }
${fontFaces(body + '0123456789')}
${style}</style></head><body>${body}</body></html>
`;
}
