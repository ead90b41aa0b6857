/** What WeChat's server needs to know the operator by, and where that server is. */
export interface WechatAccess {
  readonly appId: string;
  readonly secret: string;
  /** https://api.weixin.qq.com, or another address with the same calls. */
  readonly api: string;
}

export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg';
}

/** WeChat said no, or could not be reached. The message says what to do. It never holds the secret or a token. */
export class WechatError extends Error {}

const page = 'pages/home/index';
/** The largest width that getwxacodeunlimit draws, in pixels. */
const width = 1280;
const secondsToWait = 15;
const tries = 3;

/**
 * What to do for each code. Sources: api_getunlimitedqrcode, api_getstableaccesstoken and the global return codes,
 * developers.weixin.qq.com.
 */
const mends: Readonly<Record<number, string>> = {
  [-1]: 'WeChat is busy; run the command again in a minute',
  40001: 'the secret is wrong, or another program renewed the token; check WECHAT_SECRET and run again',
  40002: 'WECHAT_API does not answer as WeChat does; check the address',
  40013: 'check WECHAT_APPID: it starts with wx and belongs to a mini-program',
  40097: 'WeChat did not accept an argument of the call; the app may need a newer version of this command',
  40125: 'check WECHAT_SECRET; it may have been reset in the WeChat console',
  40129: 'WeChat did not accept the scene; choose other ids for fair and stand',
  40164: 'add the address of this machine to the IP whitelist in the WeChat console',
  40169: 'WeChat did not accept the length of the scene; shorten fair or stand',
  41030: `publish the mini-program first: WeChat does not know its page ${page}`,
  45009: 'too many codes in a minute; wait a minute and run again',
  48001: 'this account may not make codes; verify it in the WeChat console',
  50002: 'the account is limited; look at its notices in the WeChat console',
  85096: 'the page holds scancode_time, a word that WeChat keeps for itself',
};
const staleToken = [40001, 40014, 42001];

/**
 * Reads WECHAT_APPID, WECHAT_SECRET and WECHAT_API.
 * @returns undefined when neither id nor secret is set: then no mini-program code is made and nothing goes over the
 * network.
 * @throws WechatError when only one of the two is set, or the address is none
 */
export function wechatAccess(env: Readonly<Record<string, string | undefined>>): WechatAccess | undefined {
  const [appId, secret, api] = [
    env.WECHAT_APPID?.trim(),
    env.WECHAT_SECRET?.trim(),
    env.WECHAT_API?.trim() || 'https://api.weixin.qq.com',
  ];
  if (!appId && !secret) return undefined;
  if (!appId || !secret)
    throw new WechatError(
      `${appId ? 'WECHAT_SECRET' : 'WECHAT_APPID'} is not set.\n    mend: set both for mini-program codes, or neither for plain codes alone`,
    );
  if (!URL.canParse(api))
    throw new WechatError('WECHAT_API is not a web address.\n    mend: leave it out for WeChat itself');
  return { appId, secret, api: api.replace(/\/+$/, '') };
}

/** The kind of picture by its first bytes; undefined for anything else. */
function pictureIn(bytes: Uint8Array): Picture | undefined {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return { bytes, type: 'image/png' };
  return starts(0xff, 0xd8, 0xff) ? { bytes, type: 'image/jpeg' } : undefined;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return record(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return {};
  }
}

/**
 * A client of the two calls that a mini-program code takes. The token comes from `stable_token`, which does not end the
 * token that the operator's own server is using, as `cgi-bin/token` would. @param pause waits so many milliseconds
 * before another try.
 */
export function createWechat(
  access: WechatAccess,
  pause: (milliseconds: number) => Promise<void>,
): { code(scene: string): Promise<Picture> } {
  let token: string | undefined;

  async function post(path: string, body: object): Promise<Uint8Array> {
    for (let attempt = 1; ; attempt += 1) {
      let trouble = 'no answer';
      try {
        const answer = await fetch(access.api + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(secondsToWait * 1000),
        });
        const bytes = new Uint8Array(await answer.arrayBuffer());
        if (answer.ok && parse(bytes).errcode !== -1) return bytes;
        if (answer.ok && attempt === tries) return bytes;
        trouble = `HTTP ${answer.status}`;
      } catch {
        // no connection, or too slow: tried again below
      }
      if (attempt === tries) {
        throw new WechatError(
          `${new URL(access.api).host}: ${trouble} after ${tries} tries.\n    mend: check the network and WECHAT_API, or run without WECHAT_APPID for plain codes alone`,
        );
      }
      await pause(attempt * 1000);
    }
  }

  const refusal = (call: string, answer: Readonly<Record<string, unknown>>): WechatError => {
    const code = Number(answer.errcode);
    const words =
      typeof answer.errmsg === 'string'
        ? answer.errmsg.replaceAll(access.secret, '…').slice(0, 200)
        : 'neither a picture nor an error';
    return new WechatError(
      `${call}: WeChat answered ${Number.isInteger(code) ? `${code} ` : ''}(${words}).\n    mend: ${mends[code] ?? 'look the number up in WeChat’s list of return codes'}`,
    );
  };

  async function freshToken(): Promise<string> {
    const answer = parse(
      await post('/cgi-bin/stable_token', {
        grant_type: 'client_credential',
        appid: access.appId,
        secret: access.secret,
      }),
    );
    if (typeof answer.access_token !== 'string' || !answer.access_token) throw refusal('stable_token', answer);
    return answer.access_token;
  }

  return {
    async code(scene) {
      for (let renewed = false; ; renewed = true) {
        token ??= await freshToken();
        const bytes = await post(`/wxa/getwxacodeunlimit?access_token=${encodeURIComponent(token)}`, {
          scene,
          page,
          check_path: true,
          env_version: 'release',
          width,
        });
        const picture = pictureIn(bytes);
        if (picture) return picture;
        const answer = parse(bytes);
        if (renewed || !staleToken.includes(Number(answer.errcode))) throw refusal('getwxacodeunlimit', answer);
        token = undefined;
      }
    },
  };
}
