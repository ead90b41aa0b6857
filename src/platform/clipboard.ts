import { attempt, done, refused, type Result } from './result';

/** Copies by a selection, in the tap itself. @returns false where the browser says no, as some apps' own pages do. */
function copySelection(words: string): boolean {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.value = words;
  field.setAttribute('aria-hidden', 'true');
  field.className = 'hush';
  const focused = document.activeElement;
  document.body.appendChild(field);
  try {
    field.select();
    field.setSelectionRange(0, words.length);
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.body.removeChild(field);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

const answerMs = 1500;

/** Copies words. `refused` when neither way of the browser says that it did. */
export async function copyWords(words: string): Promise<Result<void>> {
  if (copySelection(words)) return done(undefined);
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), answerMs));
  const asked = attempt(() => navigator.clipboard.writeText(words));
  return (await Promise.race([asked.then(({ ok }) => ok), late])) ? done(undefined) : refused('refused');
}
