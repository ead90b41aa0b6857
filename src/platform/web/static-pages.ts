import { placeInHash, staticFiles, staticPlace } from '@/lib/static-file';
import { pathOf, type PageName, type PageQuery } from '@/lib/routes';

/** The names of the static pages of this build; none in the live server. */
const known = (): ReadonlySet<string> =>
  (window as { staticPages?: ReadonlySet<string> }).staticPages ?? new Set<string>();

const fileOfPath = (pathname: string): string => pathname.replace(/^.*\//, '');

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
  const file = fileOfPath(window.location.pathname);
  return file && staticPlace(file) ? whole.slice(0, whole.length - file.length) : whole;
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

/** The static text that stands over the app until it is drawn. */
const cover = (): HTMLElement | null => document.getElementById('first');

/** What was tapped on the static text before the app was there: its words, and which of those with the same words. */
const tapped = (): readonly [string, number] | undefined =>
  (window as { tappedFirst?: readonly [string, number] }).tappedFirst;

const controls = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('button, [role=button]')];

/** Takes the static text away once the page below it stands, at the same height, and does what was tapped meanwhile. */
export function uncover(): void {
  const first = cover();
  if (!first) return;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const app = document.getElementById('app');
      const page = app?.querySelector<HTMLElement>('.taro_page');
      if (page) page.scrollTop = first.scrollTop;
      first.remove();
      document.documentElement.classList.add('kept');
      const [words, nth] = tapped() ?? [];
      if (app && words !== undefined)
        controls(app)
          .filter(({ textContent }) => textContent === words)
          [nth ?? 0]?.click();
    }),
  );
}
