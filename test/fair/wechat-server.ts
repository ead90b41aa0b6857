import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toPngBuffer } from 'lean-qr/extras/node_export';

export const appId = 'wx0000000000000000';
/** As WeChat's secrets are: 32 hexadecimal digits. */
export const secret = '0f9d3c7be1a84d6295c0b7e83a1f6d24';

interface Call {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A round picture, 430 pixels wide, that holds nothing a QR reader could find. */
export const roundPicture = Buffer.from(
  toPngBuffer(
    { size: 430, get: (x, y) => Math.hypot(x - 215, y - 215) < 200 && (x * 7 + y * 13) % 31 < 12 },
    { pad: 0, scale: 1 },
  ),
);

const allowedScene = /^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~]+$/;
const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
};

/** A return code, an HTTP status with a place to go on to, any object as JSON, the bytes of a body, or what to do. */
type Answer =
  | number
  | { readonly status: number; readonly location?: string }
  | { readonly json: object }
  | Buffer
  | ((response: ServerResponse) => void);

export interface WechatServer {
  readonly address: string;
  readonly calls: readonly Call[];
  /** Answers the next calls with these, in order. */
  next(...answers: Answer[]): void;
  /** Ends the token that was given out, as another server's call can. */
  endToken(): void;
  close(): Promise<void>;
}

/**
 * A server with the two calls as WeChat documents them (api_getstableaccesstoken, api_getunlimitedqrcode): refusals are
 * HTTP 200 with
 * `errcode` and `errmsg`, a code is the bytes of a picture.
 */
export async function startWechat({
  pages = ['pages/home/index'],
}: { readonly pages?: readonly string[] } = {}): Promise<WechatServer> {
  const calls: Call[] = [];
  const queue: Answer[] = [];
  let [token, made] = ['', 0];
  const code = (query: URLSearchParams, body: Call['body']): number | Buffer => {
    const { scene, page } = body;
    if (!token || query.get('access_token') !== token) return 40001;
    if (typeof scene !== 'string' || scene.length < 1 || scene.length > 32) return 40169;
    if (!allowedScene.test(scene)) return 40129;
    if (String(page).includes('scancode_time')) return 85096;
    if (body.check_path !== false && !pages.includes(String(page))) return 41030;
    return roundPicture;
  };
  const grant = (body: Call['body']): number | { readonly json: object } => {
    if (body.grant_type !== 'client_credential') return 40002;
    if (body.appid !== appId) return 40013;
    if (body.secret !== secret) return 40125;
    token ||= `token-${(made += 1)}`;
    return { json: { access_token: token, expires_in: 7200 } };
  };
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const body = JSON.parse(text) as Call['body'];
      calls.push({ path: pathname, body });
      const answer = queue.shift() ?? (pathname === '/cgi-bin/stable_token' ? grant(body) : code(searchParams, body));
      if (typeof answer === 'function') return answer(response);
      if (Buffer.isBuffer(answer)) return response.writeHead(200, { 'content-type': 'image/jpeg' }).end(answer);
      if (typeof answer === 'object' && 'status' in answer)
        return response.writeHead(answer.status, answer.location ? { location: answer.location } : {}).end('<html>');
      const words =
        typeof answer === 'number' ? { errcode: answer, errmsg: `refused for ${secret} rid: 0000` } : answer.json;
      return response.writeHead(200, { 'content-type': 'application/json; encoding=utf-8' }).end(JSON.stringify(words));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    next: (...answers) => void queue.push(...answers),
    endToken: () => void (token = ''),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
