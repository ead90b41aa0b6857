import { readFileSync } from 'node:fs';
import path from 'node:path';
import { quietModules } from '../code';
import { fontFaces } from './font-faces';
import type { Logo } from './logo';
import { codeMm, papers, type Paper } from './paper';
import type { PosterWords } from './words';

export interface Pictures {
  /** The plain code as an SVG document, and how many squares its side has without the quiet zone. */
  readonly plain: { readonly svg: string; readonly modules: number };
  /** The mini-program code as WeChat drew it, when there is one. */
  readonly mini: { readonly bytes: Uint8Array; readonly type: string } | undefined;
  readonly logo: Logo | undefined;
}

const style = readFileSync(path.join(__dirname, 'poster.css'), 'utf8');
const phone = readFileSync(path.join(__dirname, 'phone.svg'), 'utf8');
const escape = (words: string): string => words.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const lines = (words: readonly string[]): string => words.map(escape).join('<br>');
const picture = (bytes: Uint8Array, type: string, className: string): string =>
  `<img class="${className}" src="data:${type};base64,${Buffer.from(bytes).toString('base64')}" alt="">`;

/** A class, and beside it the one for smaller type when the words are longer than one line takes. */
const sized = (name: string, words: string, maxLength: number): string =>
  [...words].length > maxLength ? `${name} ${name}--long` : name;

function organiser(org: string | undefined, logo: Logo | undefined): string {
  if (org === undefined && !logo) return '';
  const drawn = logo ? picture(logo.png, 'image/png', 'logo') : '';
  const name = org === undefined ? '' : `<span>${escape(org)}</span>`;
  return `<p class="${sized('org', org ?? '', 15)}">${drawn}${name}</p>`;
}

/** A plain code whose squares, without the quiet zone around them, are so many millimetres wide. */
function plainCode({ svg, modules }: Pictures['plain'], millimetres: number): string {
  const whole = (millimetres * (modules + 2 * quietModules)) / modules;
  const [side, quiet] = [whole.toFixed(2), ((whole - millimetres) / 2).toFixed(2)];
  return `<div class="code" style="width:${side}mm;height:${side}mm;--quiet:${quiet}mm">${svg}</div>`;
}

const searchLine = (words: PosterWords): string =>
  words.cannotScan.length > 0 ? `<p class="search">${lines(words.cannotScan)}</p>` : '';

const codeRow = ({ plain, mini }: Pictures, words: PosterWords, paper: Paper): string => {
  const main = codeMm(paper, 'alone');
  if (!mini)
    return [
      `<section class="codes">${plainCode(plain, main)}<div class="beside"><p class="scan">${lines(words.scanAny)}</p>`,
      `<p class="scan-en">${lines(words.scanAnyEn)}</p>${searchLine(words)}</div></section>`,
    ].join('');
  return `<section class="codes codes--two">
  <figure><div class="code" style="width:${main}mm;height:${main}mm">${picture(mini.bytes, mini.type, 'mini')}</div>
  <figcaption>${escape(words.scanMini)}</figcaption></figure>
  <div class="beside"><figure>${plainCode(plain, codeMm(paper, 'beside'))}
  <figcaption>${escape(words.scanCamera)}</figcaption></figure>${searchLine(words)}</div>
</section>`;
};

const items = (texts: readonly string[]): string => texts.map((text) => `<li>${escape(text)}</li>`).join('');

/** One poster as a page of HTML that needs no other file: font, codes, logo and style are inside. */
export function posterPage(words: PosterWords, pictures: Pictures, paper: Paper): string {
  const { width, height, scale } = papers[paper];
  const body = `<main>
${organiser(words.org, pictures.logo)}
<header>${phone}<h1>${lines(words.title)}</h1><p class="en">${escape(words.titleEn)}</p></header>
<p class="lead">${escape(words.lead)}</p>
<div class="gains"><ol>${items(words.gains)}</ol><ul>${items(words.free)}</ul></div>
${codeRow(pictures, words, paper)}
<footer><p class="lines">${words.hotlines.map((line) => `<span>${escape(line)}</span>`).join('')}</p>
<p class="${sized('where', words.where, 30)}">${escape(words.where)}</p>
<p class="foot">${escape(words.foot)}</p><p class="size">${escape(words.size)}</p></footer>
</main>`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(words.where)}</title><style>
@page { size: ${width}mm ${height}mm; margin: 0 }
:root { --mm: ${scale}mm }
${fontFaces(body + '0123456789')}
${style}</style></head><body>${body}</body></html>
`;
}
