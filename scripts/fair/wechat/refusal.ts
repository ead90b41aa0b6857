import { isIPv4 } from 'node:net';
import { WechatError } from './error';

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
  41030: 'publish the mini-program first: WeChat does not know its page pages/home/index',
  45009: 'too many codes in a minute; wait a minute and run again',
  48001: 'this account may not make codes; verify it in the WeChat console',
  50002: 'the account is limited; look at its notices in the WeChat console',
  85096: 'the page holds scancode_time, a word that WeChat keeps for itself',
};
export const staleToken: readonly number[] = [40001, 40014, 42001];

/** WeChat's return codes are -1 or up to seven digits; anything longer is no code, whatever it holds. */
const maxCode = 9_999_999;
const notWhitelisted = 40164;

/** The address that WeChat saw this machine under: the one word of a refusal that an operator has to copy. */
const addressIn = (words: unknown): string | undefined =>
  typeof words === 'string'
    ? words
        .slice(0, 500)
        .match(/\d{1,3}(?:\.\d{1,3}){3}/g)
        ?.find((word) => isIPv4(word))
    : undefined;

/** An answer that is not what was asked for, as an error that says its number and what to do. */
export function refusal(call: string, answer: Readonly<Record<string, unknown>>): WechatError {
  const code = typeof answer.errcode === 'number' && Number.isInteger(answer.errcode) ? answer.errcode : undefined;
  if (code === undefined || code < -1 || code > maxCode)
    return new WechatError(`${call}: WeChat answered neither as expected nor with an error`, 'check WECHAT_API');
  const address = code === notWhitelisted ? addressIn(answer.errmsg) : undefined;
  const mend = mends[code] ?? 'look the number up in WeChat’s list of return codes';
  return new WechatError(`${call}: WeChat answered ${code}`, address ? `${mend}: ${address}` : mend);
}
