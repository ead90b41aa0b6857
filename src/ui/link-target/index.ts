/** What stands around a tap while static pages are written. */
interface Surroundings {
  /** The file of the static page, or the `tel:` link, that an address of the app stands for. */
  readonly fileOf: (url: string) => string;
  /** Takes back what the tap changed. */
  readonly restore: () => void;
}

let around: Surroundings | undefined;
let noted: string | undefined;

/** Says how addresses become files, before the first page is written. */
export const writeLinksWith = (surroundings: Surroundings): void => {
  around = surroundings;
};

/** What stands in the place of opening a page or a call: the address alone is noted. */
export const noteTarget = (url: string): void => {
  noted ??= url;
};

/**
 * Where a tap leads, for static pages only: the tap is carried out with nothing behind it, and what it wanted to open
 * is noted. One that opens nothing gives undefined.
 */
export function linkTarget(onPress: () => void): string | undefined {
  noted = undefined;
  try {
    onPress();
  } catch {
    // What it wanted from a browser is not there while pages are written: it opens nothing.
  }
  around?.restore();
  return noted === undefined ? undefined : around?.fileOf(noted);
}
