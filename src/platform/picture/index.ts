import { measureOn, paint } from '@/lib/drawing';
import { isInAppWebView } from '../web/app-web-view';
import { downloadFile } from '../web/download';
import { attempt, done, messageOf, refused, type Result } from '../result';
import type { Sent } from '../share-card';
import type { Compose, Kept, Picture } from './picture';

export type { Picture } from './picture';

/** Draws a picture on a canvas that nobody sees. `id` is for WeChat, whose canvas stands on the page. */
export const drawPicture = (id: string, compose: Compose): Promise<Result<Picture>> =>
  attempt(async () => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    if (!context) throw new Error(`no canvas for ${id}`);
    const drawing = compose(measureOn(context));
    canvas.width = drawing.width;
    canvas.height = drawing.height;
    paint(context, drawing);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    const address = canvas.toDataURL('image/png');
    return { address, ratio: drawing.height / drawing.width, ...(blob ? { blob } : {}) };
  });

const fileName = 'social-insurance-plan.png';

/**
 * Hands the picture to the browser as a download. `unavailable` in an app's web view, where a download does nothing:
 * there the picture itself is pressed long.
 */
export async function savePicture({ blob }: Picture): Promise<Result<Kept>> {
  return !isInAppWebView() && blob && downloadFile(() => blob, fileName) ? done('file') : refused('unavailable');
}

const asFiles = (blob: Blob) => ({ files: [new File([blob], fileName, { type: 'image/png' })] });

/** Whether the phone's own share sheet takes a picture. */
export const canSendPicture = ({ blob }: Picture): boolean => {
  try {
    return blob !== undefined && navigator.canShare(asFiles(blob));
  } catch {
    return false;
  }
};

/** Opens the phone's share sheet with the picture. */
export async function sendPicture({ blob }: Picture): Promise<Result<Sent>> {
  if (!blob) return refused('unavailable');
  try {
    await navigator.share(asFiles(blob));
    return done('sent');
  } catch (error) {
    const name = String((error as { name?: unknown } | undefined)?.name);
    return /abort|cancel/i.test(`${name} ${messageOf(error)}`) ? done('cancelled') : refused('unavailable');
  }
}

/** Shows the picture over the whole screen. A browser shows it on the page, where it can be pressed long. */
export const showPicture: ((picture: Picture) => Promise<void>) | undefined = undefined;

/** Opens the place where a permission to save is given. A browser asks for none. */
export const openPermissions: (() => Promise<void>) | undefined = undefined;

/** Whether only a long press keeps the picture: an app's web view passes over a download. */
export const keepsByLongPress = isInAppWebView;
