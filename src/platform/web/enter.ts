import { decodeScene } from '@/lib/scene';
import { readStorage } from '../storage';
import { fileOfPath, placeInHash, staticFiles, staticPlace, type StaticPlace } from '@/lib/static-file';
import { unpackNames } from '@/lib/static-names';
import { startNotes } from './before-app';
import { keepTyped, restoreTyped } from './typed-first';

/** The names of all static pages, put in by the build as `packNames` writes them. */
declare const staticNames: string;

const known = new Set(unpackNames(staticNames));
const notes = startNotes(known);

/** The language that this person chose; undefined at a first visit. */
function savedLanguage(): 'zh' | 'en' | undefined {
  const kept = readStorage('person');
  const { language } = (kept.ok && typeof kept.value === 'object' ? (kept.value ?? {}) : {}) as { language?: unknown };
  return language === 'zh' || language === 'en' ? language : undefined;
}

/** What the address asks for: a printed code, a page after the `#`, else the file that it names. */
function asked(file: string): StaticPlace {
  const { hash, search } = window.location;
  const code = /[?&]scene=([^&]*)/.exec(search + hash)?.[1] ?? /^#\/?(1[0-9a-zA-Z.-]{0,31})$/.exec(hash)?.[1];
  const scene = code === undefined ? undefined : decodeScene(code);
  if (scene?.guide) return { page: 'guide', query: { id: scene.guide }, city: scene.city, language: 'zh' };
  return placeInHash(hash) ?? staticPlace(file) ?? { page: 'home', query: {}, language: 'zh' };
}

const isTick = (button: Element): boolean => button.getAttribute('role') === 'checkbox';

/**
 * Notes what is pressed before the app is there, so that the app can do it then: every tick, and of what answers or
 * opens the last, since the one before may have led elsewhere.
 */
function notePress({ target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('#first button[type=button]') : null;
  if (!button) return;
  // Who sees nothing happen presses again: that is still one press.
  const before = notes.pressed.filter((other) => other !== button && (isTick(other) || isTick(button)));
  notes.pressed = [...before, button];
}

/** Notes all that a person does on the static text. */
function watch(): void {
  document.addEventListener('click', notePress);
  document.addEventListener('compositionstart', () => (notes.composing = true));
  document.addEventListener('compositionend', () => (notes.composing = false));
  document.addEventListener('input', keepTyped);
  document.addEventListener('DOMContentLoaded', restoreTyped);
}

/**
 * Runs before anything is drawn. Where the app itself is already on the phone, nothing stands in for it; else the page
 * that the address asks for is taken, when it is another one than this.
 */
function enter(): void {
  if (navigator.serviceWorker?.controller?.scriptURL === new URL('sw.js', window.location.href).href) {
    document.documentElement.classList.add('kept');
    return;
  }
  watch();
  const { pathname, search, hash } = window.location;
  const file = fileOfPath(pathname) || 'index.html';
  const place = asked(file);
  const language = savedLanguage() ?? place.language;
  const best = staticFiles({ ...place, language }).find((name) => known.has(name));
  // No file has this text: the app alone can show it.
  if (!best) document.documentElement.classList.add('kept');
  else if (best !== file) window.location.replace(best + search + hash);
}

enter();
