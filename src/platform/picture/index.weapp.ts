import Taro from '@tarojs/taro';
import { measureOn, paint, type Painter } from '@/lib/drawing';
import { attempt, done, messageOf, refused, type Result } from '../result';
import type { Sent } from '../share-card';
import type { Compose, Kept, Picture } from './picture';

export type { Picture } from './picture';

interface CanvasNode {
  width: number;
  height: number;
  getContext(kind: '2d'): Painter;
}

const findCanvas = (id: string): Promise<CanvasNode | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true })
      .exec((found: readonly ({ readonly node?: CanvasNode } | null)[]) => resolve(found[0]?.node));
  });

const maxTries = 20;
const betweenTriesMs = 50;

/** The canvas with this id on the page that is open, once WeChat has it. @throws Error where it does not come. */
async function canvasOf(id: string): Promise<CanvasNode> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const node = await findCanvas(id);
    if (node) return node;
    await new Promise((resolve) => setTimeout(resolve, betweenTriesMs));
  }
  throw new Error(`no canvas ${id}`);
}

/**
 * Draws on the page's canvas (`type="2d"`, base library 2.9.0) and keeps what it shows as a file that lives as long as
 * the app is open. Source: https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.canvasToTempFilePath
 */
export const drawPicture = (id: string, compose: Compose): Promise<Result<Picture>> =>
  attempt(async () => {
    const canvas = await canvasOf(id);
    const context = canvas.getContext('2d');
    const drawing = compose(measureOn(context));
    canvas.width = drawing.width;
    canvas.height = drawing.height;
    paint(context, drawing);
    const { tempFilePath } = await Taro.canvasToTempFilePath({
      canvas: canvas as unknown as Taro.Canvas,
      fileType: 'png',
    } as Taro.canvasToTempFilePath.Option);
    return { address: tempFilePath, ratio: drawing.height / drawing.width };
  });

const refusal = /cancel|deny|denied|auth|privacy/i;

/**
 * Saves the picture to the album. WeChat asks for `scope.writePhotosAlbum` the first time and never again, so a
 * refusal is undone in the settings of the mini-program. Source:
 * https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.saveImageToPhotosAlbum
 */
export async function savePicture({ address }: Picture): Promise<Result<Kept>> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: address });
    return done('album');
  } catch (error) {
    return refused(refusal.test(messageOf(error)) ? 'refused' : 'unavailable');
  }
}

const can = (call: string): boolean => {
  try {
    return Taro.canIUse(call);
  } catch {
    return false;
  }
};

/** Whether WeChat has its sheet for a picture (base library 2.14.3, not on computers). */
export const canSendPicture = (): boolean => can('showShareImageMenu');

/** Opens WeChat's sheet for a picture: send, save, favourite. */
export async function sendPicture({ address }: Picture): Promise<Result<Sent>> {
  try {
    await Taro.showShareImageMenu({ path: address });
    return done('sent');
  } catch (error) {
    return /cancel/i.test(messageOf(error)) ? done('cancelled') : refused('unavailable');
  }
}

/** Shows the picture over the whole screen, where a long press sends or saves it. */
export const showPicture = async ({ address }: Picture): Promise<void> => {
  await attempt(() => Taro.previewImage({ urls: [address] }));
};

/** Opens the settings of the mini-program, where a permission that was refused can be given. */
export const openPermissions = async (): Promise<void> => {
  await attempt(() => Taro.openSetting());
};

export const keepsByLongPress = (): boolean => false;
