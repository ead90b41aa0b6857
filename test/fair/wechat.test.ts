import { createWechat, wechatAccess } from '../../scripts/fair/wechat';
import { appId, roundPicture, secret, startWechat, type WechatServer } from './wechat-server';

let server: WechatServer;
beforeEach(async () => (server = await startWechat()));
afterEach(() => server.close());

const scene = '1sz-2026.a1.4403j';
const waits: number[] = [];
const client = (change: { secret?: string; appId?: string } = {}) =>
  createWechat({ appId, secret, api: server.address, ...change }, (milliseconds) => {
    waits.push(milliseconds);
    return Promise.resolve();
  });

test('one token serves many codes; the call carries the scene, a page without a slash and the check of that page', async () => {
  const wechat = client();
  const first = await wechat.code(scene);
  await wechat.code('1..11b');
  expect(Buffer.from(first.bytes).equals(roundPicture)).toBe(true);
  expect(first.type).toBe('image/png');
  expect(server.calls.map(({ path }) => path)).toEqual([
    '/cgi-bin/stable_token',
    '/wxa/getwxacodeunlimit',
    '/wxa/getwxacodeunlimit',
  ]);
  expect(server.calls[1]!.body).toEqual({
    scene,
    page: 'pages/home/index',
    check_path: true,
    env_version: 'release',
    width: 1280,
  });
});

test('a token that ended is asked for once more, and the run goes on', async () => {
  const wechat = client();
  await wechat.code(scene);
  server.endToken();
  await expect(wechat.code(scene)).resolves.toMatchObject({ type: 'image/png' });
});

test('a token that stays refused ends the run instead of asking for ever', async () => {
  server.next({ status: 200 } as never);
  const wechat = client();
  await expect(wechat.code(scene)).rejects.toThrow(/stable_token/);
  server.next(40001, 40001);
  server.endToken();
  await expect(client().code(scene)).rejects.toThrow(/mend: the secret is wrong/);
});

test.each([
  [40129, /did not accept the scene/],
  [41030, /publish the mini-program first/],
  [45009, /wait a minute/],
  [85096, /scancode_time/],
  [48001, /verify it/],
  [40097, /did not accept an argument/],
  [99999, /list of return codes/],
])('a refusal %d of the code call says what to do, and never shows the secret', async (code, mend) => {
  const wechat = client();
  await wechat.code(scene);
  server.next(code);
  const error = await wechat.code(scene).then(
    () => undefined,
    (reason: Error) => reason,
  );
  expect(error?.message).toMatch(mend);
  expect(error?.message).toContain(String(code));
  expect(error?.message).not.toContain(secret);
});

test('a wrong id, a wrong secret and an address off the whitelist are told apart', async () => {
  await expect(client({ appId: 'wx1' }).code(scene)).rejects.toThrow(/40013.*\n.*WECHAT_APPID/);
  await expect(client({ secret: 'no' }).code(scene)).rejects.toThrow(/40125.*\n.*WECHAT_SECRET/);
  server.next(40164);
  await expect(client().code(scene)).rejects.toThrow(/40164.*\n.*IP whitelist/);
});

test('busy and broken answers are tried again, three times in all', async () => {
  const wechat = client();
  server.next(-1, { status: 502 });
  await expect(wechat.code(scene)).resolves.toMatchObject({ type: 'image/png' });
  server.next({ status: 502 }, { status: 502 }, { status: 502 });
  await expect(wechat.code(scene)).rejects.toThrow(/127\.0\.0\.1:\d+: HTTP 502 after 3 tries/);
  server.next(-1, -1, -1);
  await expect(wechat.code(scene)).rejects.toThrow(/-1 .*\n.*busy/);
});

test('no server at all, and an answer that is neither picture nor error, end with a sentence', async () => {
  await expect(
    createWechat({ appId, secret, api: 'http://127.0.0.1:9' }, () => Promise.resolve()).code(scene),
  ).rejects.toThrow(/no answer after 3 tries/);
  const wechat = client();
  await wechat.code(scene);
  server.next(Buffer.from('<html>hello'));
  await expect(wechat.code(scene)).rejects.toThrow(/neither a picture nor an error/);
});

test('the environment: both, neither, or a sentence', () => {
  expect(wechatAccess({})).toBeUndefined();
  expect(wechatAccess({ WECHAT_APPID: 'wx1', WECHAT_SECRET: 's' })).toEqual({
    appId: 'wx1',
    secret: 's',
    api: 'https://api.weixin.qq.com',
  });
  expect(() => wechatAccess({ WECHAT_APPID: 'wx1' })).toThrow(/WECHAT_SECRET is not set/);
  expect(() => wechatAccess({ WECHAT_SECRET: 's' })).toThrow(/WECHAT_APPID is not set/);
  expect(() => wechatAccess({ WECHAT_APPID: 'wx1', WECHAT_SECRET: 's', WECHAT_API: 'nowhere' })).toThrow(/WECHAT_API/);
});
