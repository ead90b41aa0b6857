import { fileOfPath, placeInHash, staticFiles, staticPlace } from '@/lib/static-file';
import { pathOf, type PageName, type PageQuery } from '@/lib/routes';
import { beforeApp } from './before-app';
import { carryOver } from './carry-over';
import { cover, forgetTyped } from './typed-first';

/** The names of the static pages of this build; none in the live server. */
const known = (): ReadonlySet<string> => beforeApp()?.pages ?? new Set<string>();

/**
 * Where the address names a static page and no page after the `#`, puts that page there: the app finds its page after
 * the `#`. Runs before the app's router reads the address.
 */
export function takeFileAddress(): void {
  const { pathname, search, hash } = window.location;
  const place = staticPlace(fileOfPath(pathname));
  if (!place || hash.length > 1 || (place.page === 'home' && place.language === 'zh')) return;
  const { page, query, city, language } = place;
  const whole = { ...query, ...(city ? { city } : {}), ...(language === 'en' ? { lang: language } : {}) };
  window.history.replaceState(window.history.state, '', `${search}#${pathOf(page, whole)}`);
}

/** The address of the folder of the build, with a file's name at its end where that is no static page. */
export const buildAddress = (): string => {
  const whole = window.location.href.replace(/[?#].*$/, '');
  return staticPlace(fileOfPath(window.location.pathname)) ? whole.replace(/[^/]*$/, '') : whole;
};

/** The address of a page that can be sent on: of its static file where it has one, which says what it is about. */
export function sendableAddress(page: PageName, query: PageQuery): string {
  const path = pathOf(page, query);
  const place = placeInHash(path);
  const file = place && staticFiles(place).find((name) => known().has(name));
  return `${buildAddress()}${file && file !== 'index.html' ? file : ''}#${path}`;
}

/**
 * Keeps the file in the address that of the page after the `#`, so that loading it anew, or sending it on, gives the
 * text of this page at once.
 */
export function followFile(language: 'zh' | 'en'): void {
  const place = placeInHash(window.location.hash);
  if (!place || known().size === 0) return;
  const file = staticFiles({ ...place, language }).find((name) => known().has(name));
  if (!file || file === (fileOfPath(window.location.pathname) || 'index.html')) return;
  try {
    window.history.replaceState(window.history.state, '', buildAddress() + file + window.location.hash);
  } catch {
    // A page without an address of its own keeps the one that it has.
  }
}

/** Takes the static text away and gives the app what was done on it; waits while a word is being composed there. */
function reveal(first: HTMLElement): void {
  const notes = beforeApp();
  if (!first.isConnected) return;
  if (notes?.composing) {
    // The word stands in its field only after this event.
    document.addEventListener('compositionend', () => setTimeout(() => reveal(first)), { once: true });
    return;
  }
  const page = document.querySelector<HTMLElement>('#app .taro_page');
  const { scrollTop } = first;
  const show = () => {
    document.documentElement.classList.add('kept');
    if (page) page.scrollTop = scrollTop;
  };
  if (page) carryOver(first, page, notes?.pressed ?? [], show);
  else show();
  first.remove();
  forgetTyped();
}

/** Takes the static text away once the page below it stands, at the same height. */
export function uncover(): void {
  const first = cover();
  if (first) requestAnimationFrame(() => requestAnimationFrame(() => reveal(first)));
}
