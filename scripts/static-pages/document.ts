import type { StaticPlace } from '../../src/lib/static-file';

/** What stands around the markup of one page. */
export interface DocumentParts {
  readonly place: StaticPlace;
  readonly file: string;
  /** The same page in the other language. */
  readonly other: string;
  readonly appName: string;
  readonly first: string;
  readonly read: string;
  readonly style: string;
  readonly assets: Assets;
  /** Where the build is served, with `/` or a file name at its end; empty where that is not known. */
  readonly base: string;
  /** Hosts beside its own that the app may ask. */
  readonly hosts: readonly string[];
  /** Further pages to name at the end, for whoever reads without the app: file and words. */
  readonly further: readonly (readonly [string, string])[];
}

/** The files of the build that a page loads. */
export interface Assets {
  readonly enter: string;
  readonly sheet: string;
  readonly scripts: readonly string[];
  /** What the app asks for once it runs on this page. */
  readonly soon: readonly string[];
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Search engines show about so much of a description. */
const maxDescription = 110;

/** Title and description of a page: its heading, and what stands below it. */
function aboutPage(read: string, appName: string): { readonly title: string; readonly description: string } {
  const [, before = '', after = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>([\s\S]*)/.exec(read) ?? [];
  const heading = plainText(before);
  const text = plainText(after);
  const description = text.length > maxDescription ? `${text.slice(0, maxDescription)}…` : text;
  return { title: heading && heading !== appName ? `${heading} · ${appName}` : appName, description };
}

/** No script but the build's own, and none in the page; Taro adds style elements while it runs. */
const policy = (hosts: readonly string[]): string =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    ["connect-src 'self'", ...hosts].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/** Lies over the app until that is drawn, in a box that scrolls as its pages do; nothing of it shows before. */
const cover =
  '#first{position:fixed;top:0;left:0;z-index:1;width:100%;height:100vh;overflow-x:hidden;overflow-y:scroll;' +
  'background:var(--bg)}.kept #first{display:none}html:not(.kept) #app{visibility:hidden}taro-view-core{display:block}';

/** A static page: readable at once, and the app over it as soon as that is there. */
export function documentOf(parts: DocumentParts): string {
  const { place, file, other, appName, first, read, style, assets, base, hosts, further } = parts;
  const { title, description } = aboutPage(read, appName);
  const english = place.language === 'en';
  const folder = base.replace(/[^/]*$/, '');
  const home = english ? 'index.en.html' : 'index.html';
  const meta = (name: string, content: string) => `<meta name="${name}" content="${escape(content)}">`;
  const og = (name: string, content: string) => `<meta property="og:${name}" content="${escape(content)}">`;
  const address = folder ? folder + (file === 'index.html' ? '' : file) : '';
  return [
    `<!doctype html><html lang="${english ? 'en' : 'zh-CN'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escape(policy(hosts))}">`,
    meta('viewport', 'width=device-width,initial-scale=1,viewport-fit=cover'),
    meta('color-scheme', 'light dark'),
    `<title>${escape(title)}</title>`,
    meta('description', description),
    og('title', title),
    og('description', description),
    og('type', 'article'),
    og('site_name', appName),
    // Addresses of the other language count only whole: without a place to stand, none is named.
    ...(address
      ? [
          og('url', address),
          `<link rel="canonical" href="${escape(address)}">`,
          `<link rel="alternate" hreflang="${english ? 'zh-CN' : 'en'}" href="${escape(folder + other)}">`,
        ]
      : []),
    `<link rel="icon" href="data:,">`,
    `<style>${cover}${style}</style><noscript><style>#first{display:none}</style></noscript>`,
    `<script src="${assets.enter}"></script></head><body><div id="app"></div>`,
    `<div id="first">${first}</div><form id="go" hidden></form>`,
    `<noscript><p class="app"><a href="${home}">${escape(appName)}</a> `,
    `<a href="${other}" lang="${english ? 'zh-CN' : 'en'}">${english ? '中文' : 'English'}</a></p>${read}`,
    further.length > 0
      ? `<ul class="app">${further.map(([to, words]) => `<li><a href="${to}">${escape(words)}</a></li>`).join('')}</ul>`
      : '',
    `</noscript><link rel="stylesheet" href="${assets.sheet}">`,
    ...assets.soon.map((script) => `<link rel="preload" as="script" href="${script}">`),
    ...assets.scripts.map((script) => `<script defer src="${script}"></script>`),
    '</body></html>\n',
  ].join('');
}
