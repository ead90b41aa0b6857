import type { Drawing, Measure } from '@/lib/drawing';

/** A drawn picture. `address` shows it: a data address in the browser, a file of the phone in WeChat. */
export interface Picture {
  readonly address: string;
  /** Height over width. */
  readonly ratio: number;
  readonly blob?: Blob;
}

/** Lays a picture out for the canvas that it is drawn on. */
export type Compose = (measure: Measure) => Drawing;

/** Where a picture went: the album of the phone, or the downloads of the browser. */
export type Kept = 'album' | 'file';
