import { recordedCanvas, type RecordedCanvas } from './canvas';
import { fetchAsWx, type RequestOptions } from './request';

/** How this phone behaves where a real one may refuse. */
export interface Refusals {
  /** Changes calls before the app starts, as on a phone whose WeChat lacks one or answers otherwise. */
  readonly alter?: (wx: Record<string, unknown>) => void;
  /** The engine has no ICU, as WeChat's on some Android phones. */
  readonly noIcu?: boolean;
  /** What WeChat says about its own text size; without it, the standard one. */
  readonly font?: Readonly<Record<string, unknown>>;
  /** Writing to storage fails, as when its 10 MB are used up. */
  readonly storageFull?: boolean;
  /** Bytes of one value that still find room; larger ones are refused as when the 10 MB are used up. */
  readonly storageRoom?: number;
  /** Reading storage throws. */
  readonly storageBroken?: boolean;
  /** The privacy guideline was declined: the clipboard answers with errno 104. */
  readonly clipboard?: boolean;
  /** The person closes the dialler. */
  readonly call?: boolean;
  /** The person says no in WeChat's dialog, or the target is gone. */
  readonly jump?: 'cancel' | 'gone';
  /** WeChat's number for how the app was entered; 1001 when not given. */
  readonly scene?: number;
  /** No signal: a subpackage that is not on the phone yet cannot be fetched. */
  readonly subpackages?: boolean;
  /** The calendar is not allowed, or this WeChat does not have it. */
  readonly calendar?: 'denied' | 'missing';
  /** The album is not allowed, or WeChat has no canvas that can be drawn on. */
  readonly album?: 'denied' | 'no-canvas';
}

export interface Call {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
}

interface Callbacks {
  success?: (answer: object) => void;
  fail?: (error: object) => void;
  complete?: (answer: object) => void;
}
type Options = Callbacks & Record<string, unknown>;

/** The phone's own storage, which outlives the app. */
export type PhoneStorage = Map<string, unknown>;

const copy = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);

/**
 * Nothing is laid out here, so every question about a place on the screen is answered with null, as for a node that is
 * not there. A question for a node gets the phone's canvas.
 */
function noLayout(canvas: RecordedCanvas | undefined) {
  const asked: (null | { readonly node: RecordedCanvas | undefined })[] = [];
  const query = {
    in: () => query,
    select: () => query,
    selectAll: () => query,
    boundingClientRect: () => {
      asked.push(null);
      return query;
    },
    fields: () => {
      asked.push({ node: canvas });
      return query;
    },
    exec: (done?: (answers: typeof asked) => void) => void setTimeout(() => done?.(asked), 0),
  };
  return query;
}

/**
 * The part of WeChat's `wx` that this package may call, answering as its documentation says. What is not here is
 * undefined, as on a phone whose WeChat does not have it, so a call to it fails the test.
 */
export function createWx(
  storage: PhoneStorage,
  refusals: Refusals,
  calls: Call[],
  open: (name: string, url: string) => void,
  canvas: RecordedCanvas = recordedCanvas(),
) {
  const answer = (name: string, options: Options, refusal?: object) => {
    const { success, fail, complete, ...rest } = options;
    calls.push({ name, options: rest });
    const result = refusal ?? { errMsg: `${name}:ok` };
    if (refusal) fail?.(result);
    else success?.(result);
    complete?.(result);
  };
  const go = (name: string) => (options: Options) => {
    answer(name, options);
    open(name, typeof options.url === 'string' ? options.url : '');
  };
  const calendar = (name: string) => (options: Options) =>
    answer(name, options, refusals.calendar === 'denied' ? { errMsg: `${name}:fail auth deny` } : undefined);
  const nothing = () => undefined;
  const { scene = 1001 } = refusals;
  const request = (options: RequestOptions) => {
    const { url, method, data, timeout } = options;
    calls.push({ name: 'request', options: { url, method, data, timeout } });
    return fetchAsWx(options);
  };
  const appBase = {
    SDKVersion: '3.8.0',
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    ...(refusals.font ?? { fontSizeSetting: 17, fontSizeScaleFactor: 1 }),
    host: { env: 'WeChat' },
  };
  const window = {
    windowWidth: 375,
    windowHeight: 724,
    screenWidth: 375,
    screenHeight: 812,
    pixelRatio: 2,
    statusBarHeight: 44,
  };
  return {
    getStorageSync: (key: string) => {
      if (refusals.storageBroken) throw new Error('getStorageSync:fail');
      return storage.has(key) ? copy(storage.get(key)) : '';
    },
    setStorageSync: (key: string, value: unknown) => {
      const room = refusals.storageFull ? 0 : (refusals.storageRoom ?? 10_000_000);
      if (JSON.stringify(value).length > room) throw new Error('setStorageSync:fail exceed storage max size 10Mb');
      storage.set(key, copy(value));
    },
    removeStorageSync: (key: string) => void storage.delete(key),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10_240 }),
    setClipboardData: (options: Options) =>
      answer(
        'setClipboardData',
        options,
        refusals.clipboard
          ? { errno: 104, errMsg: 'setClipboardData:fail privacy permission is not authorized' }
          : undefined,
      ),
    makePhoneCall: (options: Options) =>
      answer('makePhoneCall', options, refusals.call ? { errMsg: 'makePhoneCall:fail cancel' } : undefined),
    canIUse: (name: string) => !/^addPhone\w*Calendar$/.test(name) || refusals.calendar !== 'missing',
    addPhoneRepeatCalendar: calendar('addPhoneRepeatCalendar'),
    addPhoneCalendar: calendar('addPhoneCalendar'),
    canvasToTempFilePath: ({ success, ...options }: Options) =>
      answer('canvasToTempFilePath', {
        ...options,
        canvas: undefined,
        success: (result) => success?.({ ...result, tempFilePath: 'wxfile://tmp_plan.png' }),
      }),
    saveImageToPhotosAlbum: (options: Options) =>
      answer(
        'saveImageToPhotosAlbum',
        options,
        refusals.album === 'denied' ? { errMsg: 'saveImageToPhotosAlbum:fail auth deny' } : undefined,
      ),
    showShareImageMenu: (options: Options) => answer('showShareImageMenu', options),
    previewImage: (options: Options) => answer('previewImage', options),
    openSetting: (options: Options) => answer('openSetting', options),
    setNavigationBarTitle: (options: Options) => answer('setNavigationBarTitle', options),
    navigateToMiniProgram: (options: Options) =>
      answer(
        'navigateToMiniProgram',
        options,
        refusals.jump
          ? { errMsg: `navigateToMiniProgram:fail ${refusals.jump === 'cancel' ? 'cancel' : 'invalid appid'}` }
          : undefined,
      ),
    pageScrollTo: (options: Options) => answer('pageScrollTo', options),
    request,
    showShareMenu: (options: Options = {}) => answer('showShareMenu', options),
    navigateTo: go('navigateTo'),
    redirectTo: go('redirectTo'),
    reLaunch: go('reLaunch'),
    navigateBack: go('navigateBack'),
    getSystemInfoSync: () => ({ ...appBase, ...window, platform: 'devtools', system: 'iOS 17' }),
    getAppBaseInfo: () => appBase,
    getWindowInfo: () => window,
    getDeviceInfo: () => ({ platform: 'devtools', system: 'iOS 17' }),
    getLaunchOptionsSync: () => ({ path: 'pages/home/index', query: {}, scene }),
    getEnterOptionsSync: () => ({ path: 'pages/home/index', query: {}, scene }),
    createSelectorQuery: () => noLayout(refusals.album === 'no-canvas' ? undefined : canvas),
    nextTick: (run: () => void) => void Promise.resolve().then(run),
    onError: nothing,
    onUnhandledRejection: nothing,
    onPageNotFound: nothing,
    onAppShow: nothing,
    onAppHide: nothing,
  };
}
