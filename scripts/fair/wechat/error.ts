/**
 * WeChat said no, or could not be reached. The message says what to do. It holds no word that came over the network but
 * WeChat's number for the refusal and an IPv4 address: so neither secret nor token can stand in it, in any spelling,
 * and nothing that a terminal would obey.
 */
export class WechatError extends Error {
  constructor(what: string, mend: string) {
    super(`${what}.\n    mend: ${mend}`);
  }
}
