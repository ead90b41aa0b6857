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

const tag = (name: string, words: string): string => `<${name}>${escape(words)}</${name}>`;
const paragraph = (className: string, inside: string): string => `<p class="${className}">${inside}</p>`;

const organiser = (org: string | undefined, logo: Logo | undefined): string =>
  org === undefined && !logo
    ? ''
    : paragraph(
        sized('org', org ?? '', 15),
        (logo ? picture(logo.png, 'image/png', 'logo') : '') + (org === undefined ? '' : tag('span', org)),
      );

/** A plain code whose squares, without the quiet zone around them, are so many millimetres wide. */
function plainCode({ svg, modules }: Pictures['plain'], millimetres: number): string {
  const whole = (millimetres * (modules + 2 * quietModules)) / modules;
  const [side, quiet] = [whole, (whole - millimetres) / 2].map((length) => `${length.toFixed(2)}mm`);
  return `<div class="code" style="width:${side};height:${side};--quiet:${quiet}">${svg}</div>`;
}

const searchLine = (words: PosterWords): string =>
  words.cannotScan.length > 0 ? paragraph('search', lines(words.cannotScan)) : '';

const figure = (code: string, caption: string): string => `<figure>${code}${tag('figcaption', caption)}</figure>`;

function codeRow({ plain, mini }: Pictures, words: PosterWords, paper: Paper): string {
  const main = codeMm(paper, 'alone');
  if (!mini) {
    const scan = paragraph('scan', lines(words.scanAny)) + paragraph('scan-en', lines(words.scanAnyEn));
    const beside = `<div class="beside">${scan}${searchLine(words)}</div>`;
    return `<section class="codes">${plainCode(plain, main)}${beside}</section>`;
  }
  const drawn = picture(mini.bytes, mini.type, 'mini');
  const miniCode = `<div class="code" style="width:${main}mm;height:${main}mm">${drawn}</div>`;
  const plainFigure = figure(plainCode(plain, codeMm(paper, 'beside')), words.scanCamera);
  return `<section class="codes codes--two">
  ${figure(miniCode, words.scanMini)}
  <div class="beside">${plainFigure}${searchLine(words)}</div>
</section>`;
}

const items = (words: readonly string[]): string => words.map((word) => tag('li', word)).join('');

/** One poster as a page of HTML that needs no other file: font, codes, logo and style are inside. */
export function posterPage(words: PosterWords, pictures: Pictures, paper: Paper): string {
  const { width, height, scale } = papers[paper];
  const body = `<main>
${organiser(words.org, pictures.logo)}
<header>${phone}<h1>${lines(words.title)}</h1><p class="en">${escape(words.titleEn)}</p></header>
<p class="lead">${escape(words.lead)}</p>
<div class="gains"><ol>${items(words.gains)}</ol><ul>${items(words.free)}</ul></div>
${codeRow(pictures, words, paper)}
<footer>
${paragraph('lines', words.hotlines.map((line) => tag('span', line)).join(''))}
${paragraph(sized('where', words.where, 30), escape(words.where))}
${paragraph('foot', escape(words.foot))}${paragraph('size', escape(words.size))}
</footer>
</main>`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(words.where)}</title><style>
@page { size: ${width}mm ${height}mm; margin: 0 }
:root { --mm: ${scale}mm }
${fontFaces(body + '0123456789')}
${style}</style></head><body>${body}</body></html>
`;
}
