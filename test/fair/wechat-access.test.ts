import * as fc from 'fast-check';
import { wechatAccess } from '../../scripts/fair/wechat/access';

const secret = '0f9d3c7be1a84d6295c0b7e83a1f6d24';
const withApi = (api: string) => wechatAccess({ WECHAT_APPID: 'wx1', WECHAT_SECRET: secret, WECHAT_API: api });

test('both, neither, or a sentence', () => {
  expect(wechatAccess({})).toBeUndefined();
  expect(wechatAccess({ WECHAT_APPID: 'wx1', WECHAT_SECRET: 's' })).toEqual({
    appId: 'wx1',
    secret: 's',
    api: 'https://api.weixin.qq.com',
  });
  expect(() => wechatAccess({ WECHAT_APPID: 'wx1' })).toThrow(/WECHAT_SECRET is not set\.\n {4}mend/);
  expect(() => wechatAccess({ WECHAT_SECRET: 's' })).toThrow(/WECHAT_APPID is not set/);
});

test.each([
  'https://proxy.example.org',
  'https://proxy.example.org:8443/wechat/',
  'http://127.0.0.1:9',
  'http://localhost:9/',
  'http://[::1]:9',
])('%s may get the secret', (api) => {
  expect(withApi(api)?.api).toBe(api.replace(/\/$/, ''));
});

test.each([
  ['nowhere', /not a web address/],
  ['http://proxy.example.org', /not an https address/],
  ['http://127.0.0.1.example.org', /not an https address/],
  ['http://localhost.example.org', /not an https address/],
  ['http://10.0.0.1', /not an https address/],
  ['ftp://127.0.0.1', /not an https address/],
  ['file:///etc/passwd', /not an https address/],
  ['https://me:word@proxy.example.org', /a name, a password/],
  ['https://proxy.example.org/?to=', /a query/],
  ['https://proxy.example.org/#', /a query or a hash/],
])('%s is refused', (api, message) => {
  expect(() => withApi(api)).toThrow(message);
});

test('whatever the address is, the refusal holds neither it nor the secret', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom(`http://x/${secret}`)), (api) => {
      try {
        expect(withApi(api)?.api).toMatch(/^https:|^http:\/\/(127|localhost|\[)/);
      } catch (error) {
        expect((error as Error).message).not.toContain(secret);
        expect((error as Error).message).toMatch(/\n {4}mend: /);
      }
    }),
  );
});
