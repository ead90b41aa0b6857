import type { WechatAccess } from './access';
import { WechatError } from './error';
import { pictureIn, type Picture, type PictureFault } from './picture';
import { jsonIn, post } from './post';
import { refusal, staleToken } from './refusal';

const page = 'pages/home/index';
/** The largest width that getwxacodeunlimit draws, in pixels. */
const width = 1280;
/** Tokens of WeChat have up to 512 characters. Source: api_getstableaccesstoken, developers.weixin.qq.com. */
const token = /^[\x21-\x7e]{1,512}$/;

const pictureFaults: Readonly<Record<Exclude<PictureFault, 'no picture'>, string>> = {
  'not square': 'is not square, or not of a size that WeChat draws',
  damaged: 'is damaged: not all of it can be decoded',
  empty: 'is empty',
};

/**
 * A client of the two calls that a mini-program code takes. The token comes from `stable_token`, which does not end the
 * token that the operator's own server is using, as `cgi-bin/token` would.
 * @param pause waits so many milliseconds before another try.
 */
export function createWechat(
  access: WechatAccess,
  pause: (milliseconds: number) => Promise<void>,
): { code(scene: string): Promise<Picture> } {
  let known: string | undefined;

  async function freshToken(): Promise<string> {
    const body = { grant_type: 'client_credential', appid: access.appId, secret: access.secret };
    const answer = jsonIn(await post(access, '/cgi-bin/stable_token', body, pause));
    if (typeof answer.access_token !== 'string' || !token.test(answer.access_token))
      throw refusal('stable_token', answer);
    return answer.access_token;
  }

  return {
    /** @throws WechatError */
    async code(scene) {
      for (let renewed = false; ; renewed = true) {
        known ??= await freshToken();
        const path = `/wxa/getwxacodeunlimit?access_token=${encodeURIComponent(known)}`;
        const bytes = await post(access, path, { scene, page, check_path: true, env_version: 'release', width }, pause);
        const picture = await pictureIn(bytes);
        if (typeof picture === 'object') return picture;
        if (picture !== 'no picture')
          throw new WechatError(`getwxacodeunlimit: the picture that came ${pictureFaults[picture]}`, 'run again');
        const answer = jsonIn(bytes);
        if (renewed || !staleToken.includes(Number(answer.errcode))) throw refusal('getwxacodeunlimit', answer);
        known = undefined;
      }
    },
  };
}
