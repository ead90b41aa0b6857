import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, weappDist } from '../support/dist';
import { callsOf, namedCalls } from '../support/wechat-calls';

const called = callsOf(weappDist);

/**
 * Calls that WeChat's 用户隐私保护指引 asks to be declared. Source: developers.weixin.qq.com, "用户隐私保护指引内容介绍",
 * in a copy read on 2026-11-27.
 */
const declared = [
  'getUserInfo getUserProfile authorize getLocation startLocationUpdate startLocationUpdateBackground getFuzzyLocation',
  'choosePoi chooseLocation chooseAddress chooseInvoiceTitle chooseInvoice getWeRunData chooseLicensePlate chooseImage',
  'chooseMedia chooseVideo chooseMessageFile startRecord joinVoIPChat createVKSession openBluetoothAdapter',
  'createBLEPeripheralServer saveImageToPhotosAlbum saveVideoToPhotosAlbum addPhoneContact addPhoneRepeatCalendar',
  'addPhoneCalendar startAccelerometer startCompass startGyroscope startDeviceMotionListening setClipboardData',
  'getClipboardData onUserCaptureScreen chooseContact',
].flatMap((line) => line.split(' '));

test('the scan sees what the app is known to call, and what vant calls', () => {
  expect([...called]).toEqual(expect.arrayContaining(['setClipboardData', 'getStorageSync', 'createSelectorQuery']));
});

test('every call of the built package, vant included, stands in the operators’ page', () => {
  expect([...called].filter((name) => !namedCalls().includes(name)).sort()).toEqual([]);
});

test('only clipboard, calendar and album have to be declared, and all are only written to', () => {
  expect(declared.filter((name) => called.has(name)).sort()).toEqual([
    'addPhoneCalendar',
    'addPhoneRepeatCalendar',
    'saveImageToPhotosAlbum',
    'setClipboardData',
  ]);
});

test('no component asks for anything about the person: no open-type but feedback and sharing', () => {
  const types = filesBelow(weappDist)
    .filter((file) => file.endsWith('.wxml'))
    .flatMap((file) => [...readFileSync(path.join(weappDist, file), 'utf8').matchAll(/open-type="([a-zA-Z]+)"/g)])
    .map(([, type]) => type);
  expect(types.filter((type) => type !== 'share' && type !== 'feedback')).toEqual([]);
});
