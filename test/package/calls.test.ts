import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { filesBelow, top, weappDist } from '../support/dist';

const typings = readFileSync(path.join(top, 'node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8');

/** Names of all calls that WeChat has, from WeChat's own typings; Taro hands on those that a script asks it for. */
const wechatCalls: ReadonlySet<string> = new Set(
  [...typings.slice(typings.indexOf('interface Wx {')).matchAll(/^ {8}([a-z]\w*)[<(]/gm)].map(([, name = '']) => name),
);

interface Member {
  readonly object: { readonly type: string; readonly name?: string };
  readonly property: { readonly type: string; readonly name?: string };
  readonly computed: boolean;
}

/** Names of what a script calls of WeChat: `wx.x` anywhere, and `….x(…)` where WeChat has a call x. */
function callsIn(text: string): string[] {
  const found: string[] = [];
  const program = parse(text, { ecmaVersion: 'latest' });
  const nameOf = (node: Member): string | undefined => (node.computed ? undefined : node.property.name);
  simple(program, {
    MemberExpression: (node) => {
      const member = node as unknown as Member;
      if (member.object.name === 'wx') found.push(nameOf(member) ?? '');
    },
    CallExpression: (node) => {
      const callee = node.callee as unknown as Member & { type: string };
      const name = callee.type === 'MemberExpression' ? nameOf(callee) : undefined;
      if (name !== undefined && wechatCalls.has(name)) found.push(name);
    },
  });
  return found.filter((name) => name !== '' && name !== 'webpackJsonp');
}

const scripts = filesBelow(weappDist).filter((file) => file.endsWith('.js'));
const called = new Set(scripts.flatMap((file) => callsIn(readFileSync(path.join(weappDist, file), 'utf8'))));
const guide = readFileSync(path.join(top, 'docs/operators.md'), 'utf8');

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
  expect([...called].filter((name) => !guide.includes(`\`wx.${name}\``)).sort()).toEqual([]);
});

test('only the clipboard and the calendar have to be declared, and both only write', () => {
  expect(declared.filter((name) => called.has(name)).sort()).toEqual(['addPhoneRepeatCalendar', 'setClipboardData']);
});

test('the operators’ page names no call that the package has not', () => {
  const named = [...guide.matchAll(/`wx\.([A-Za-z]+)`/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !called.has(name)).sort()).toEqual([]);
});

test('no component asks for anything about the person: no open-type but feedback and sharing', () => {
  const types = filesBelow(weappDist)
    .filter((file) => file.endsWith('.wxml'))
    .flatMap((file) => [...readFileSync(path.join(weappDist, file), 'utf8').matchAll(/open-type="([a-zA-Z]+)"/g)])
    .map(([, type]) => type);
  expect(types.filter((type) => type !== 'share' && type !== 'feedback')).toEqual([]);
});
