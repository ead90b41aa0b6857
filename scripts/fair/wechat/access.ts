import { WechatError } from './error';

/** What WeChat's server needs to know the operator by, and where that server is. */
export interface WechatAccess {
  readonly appId: string;
  readonly secret: string;
  /** https://api.weixin.qq.com, or another address with the same calls; without a slash at its end. */
  readonly api: string;
}

/** This machine, where nothing of a call leaves it: the only place that is spoken to without encryption. */
const thisMachine = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Holds the address of a server against what may be sent there: the secret goes over https alone.
 * @throws WechatError
 */
function checkedApi(address: string): string {
  const whole = 'give an address such as https://proxy.example.org, or leave it out for WeChat itself';
  if (!URL.canParse(address)) throw new WechatError('WECHAT_API is not a web address', whole);
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  if (protocol !== 'https:' && !(protocol === 'http:' && thisMachine.test(hostname)))
    throw new WechatError('WECHAT_API is not an https address, and the secret would go there in the open', whole);
  if (username || password || search || hash || /[?#]/.test(address))
    throw new WechatError('WECHAT_API holds a name, a password, a query or a hash', whole);
  return address.replace(/\/+$/, '');
}

/**
 * Reads WECHAT_APPID, WECHAT_SECRET and WECHAT_API.
 * @returns undefined when neither id nor secret is set: then no mini-program code is made and nothing goes over the
 * network.
 * @throws WechatError when only one of the two is set, or the address is none that the secret may go to
 */
export function wechatAccess(env: Readonly<Record<string, string | undefined>>): WechatAccess | undefined {
  const [appId, secret] = [env.WECHAT_APPID?.trim(), env.WECHAT_SECRET?.trim()];
  if (!appId && !secret) return undefined;
  if (!appId || !secret)
    throw new WechatError(
      `${appId ? 'WECHAT_SECRET' : 'WECHAT_APPID'} is not set`,
      'set both for mini-program codes, or neither for plain codes alone',
    );
  return { appId, secret, api: checkedApi(env.WECHAT_API?.trim() || 'https://api.weixin.qq.com') };
}
