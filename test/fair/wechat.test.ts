import { createWechat } from '../../scripts/fair/wechat/client';
import sharp from 'sharp';
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

test('one token serves many codes; the call carries the scene, the page and the check of that page', async () => {
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
  server.next({ status: 200 });
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
  await expect(wechat.code(scene)).rejects.toThrow(/answered -1\.\n.*busy/);
});

test('no server at all, and an answer that is neither picture nor error, end with a sentence', async () => {
  await expect(
    createWechat({ appId, secret, api: 'http://127.0.0.1:9' }, () => Promise.resolve()).code(scene),
  ).rejects.toThrow(/no answer after 3 tries/);
  const wechat = client();
  await wechat.code(scene);
  server.next(Buffer.from('<html>hello'));
  await expect(wechat.code(scene)).rejects.toThrow(/neither as expected nor with an error/);
});

const messageOf = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'was accepted',
    (error: Error) => error.message,
  );

describe('what comes back is not trusted', () => {
  test.each([301, 302, 303, 307, 308])(
    'a redirect (%d) is not followed, so the secret goes nowhere else',
    async (status) => {
      const other = await startWechat();
      server.next({ status, location: `${other.address}/cgi-bin/stable_token` });
      expect(await messageOf(client().code(scene))).toMatch(/HTTP 30\d, a redirect, which is not followed/);
      const wechat = client();
      await wechat.code(scene);
      server.next({ status, location: `${other.address}/wxa/getwxacodeunlimit` });
      expect(await messageOf(wechat.code(scene))).toMatch(/is not followed/);
      expect(other.calls).toEqual([]);
      await other.close();
    },
  );

  const spellings: readonly ((words: string) => string)[] = [
    (words) => words,
    encodeURIComponent,
    (words) => Buffer.from(words).toString('base64'),
    (words) => Buffer.from(words).toString('base64url'),
    (words) => Buffer.from(words).toString('hex'),
    (words) => [...words].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
    (words) => [...words].map((letter) => `&#${letter.charCodeAt(0)};`).join(''),
    (words) => [...words].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join(''),
    (words) => [...words].reverse().join(''),
    (words) => [...words].join(' '),
    (words) => words.toUpperCase(),
    (words) => `\u001b]0;${words}\u0007\u001b[2J\r\n`,
  ];
  test.each(spellings.map((spell, index) => [index, spell] as const))(
    'secret and token in spelling %d, in any part of a refusal, are not printed; nor is anything a terminal obeys',
    async (_, spell) => {
      const wechat = client();
      await wechat.code(scene);
      for (const hidden of [secret, 'token-1'])
        for (const answer of [
          { errcode: 40097, errmsg: spell(hidden) },
          { errcode: 40164, errmsg: `invalid ip 203.0.113.7 ${spell(hidden)}` },
          { errcode: spell(hidden), errmsg: 'x' },
          { errmsg: spell(hidden), [spell(hidden)]: spell(hidden) },
          { errcode: 10 ** 20, errmsg: spell(hidden) },
        ]) {
          server.next({ json: answer });
          const message = await messageOf(wechat.code(scene));
          expect(message).toMatch(/getwxacodeunlimit: WeChat answered/);
          expect(message).not.toContain(spell(hidden));
          expect(message.replace(/\n {4}mend/, '')).not.toMatch(/\p{Cc}/u);
        }
    },
  );

  test('the address that is missing in the whitelist is said', async () => {
    server.next({
      json: { errcode: 40164, errmsg: 'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist' },
    });
    expect(await messageOf(client().code(scene))).toMatch(/IP whitelist in the WeChat console: 203\.0\.113\.7$/);
  });

  test('a token that is no token is not used', async () => {
    for (const access_token of ['', 'a b', 'x'.repeat(600), 'a\r\nb', 7]) {
      server.next({ json: { access_token } });
      expect(await messageOf(client().code(scene))).toMatch(/stable_token/);
    }
    expect(server.calls.every(({ path }) => path === '/cgi-bin/stable_token')).toBe(true);
  });

  const jpeg = () => sharp(roundPicture).flatten({ background: '#fff' }).jpeg().toBuffer();
  const png = (width: number, height: number, background = '#fff') =>
    sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer();
  test.each<[string, () => Promise<Buffer>, RegExp]>([
    ['its first bytes alone', () => Promise.resolve(roundPicture.subarray(0, 200)), /damaged|neither/],
    ['nothing', () => Promise.resolve(Buffer.alloc(0)), /neither as expected/],
    ['half of it', () => Promise.resolve(roundPicture.subarray(0, roundPicture.length / 2)), /is damaged/],
    ['half a JPEG', async () => (await jpeg()).subarray(0, 9000), /is damaged/],
    [
      'a magic number and zeros',
      () => Promise.resolve(Buffer.concat([roundPicture.subarray(0, 8), Buffer.alloc(5000)])),
      /damaged|neither/,
    ],
    ['one that is not square', () => png(430, 300), /is not square/],
    ['one that is too small', () => png(100, 100), /not of a size/],
    ['one that is far too large', () => png(5000, 5000), /not of a size/],
    ['an empty sheet', () => png(430, 430), /is empty/],
    ['a GIF', () => sharp(roundPicture).gif().toBuffer(), /neither as expected/],
    [
      'an SVG',
      () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="430" height="430"/>')),
      /neither/,
    ],
  ])('%s is not taken for a code', async (_, make, message) => {
    const wechat = client();
    await wechat.code(scene);
    server.next(await make());
    expect(await messageOf(wechat.code(scene))).toMatch(message);
  });

  test('a JPEG that is whole is taken, byte for byte', async () => {
    const whole = await jpeg();
    const wechat = client();
    await wechat.code(scene);
    server.next(whole);
    const { bytes, type } = await wechat.code(scene);
    expect([Buffer.from(bytes).equals(whole), type]).toEqual([true, 'image/jpeg']);
  });

  test('an answer without end is given up after 4 MB', async () => {
    let sent = 0;
    server.next((response) => {
      const piece = Buffer.alloc(256 * 1024, 0x20);
      response.writeHead(200);
      const more = (): void => {
        if (response.destroyed) return;
        sent += piece.length;
        if (response.write(piece)) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    expect(await messageOf(client().code(scene))).toMatch(/more than 4 MB/);
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });
});
