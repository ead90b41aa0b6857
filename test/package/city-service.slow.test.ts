import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../scripts/build';
import { usualAnswers } from '../support/answers';
import { localGuide } from '../../src/features/guide/local-guide';
import { recordOf } from '../support/cities';
import { pack, store } from '../support/pack';
import { Phone } from './phone/phone';
import type { Refusals } from './phone/wx';

/**
 * A package whose operator switched the real link into City Service on, against a server that answers as WeChat's
 * `getservicepath` does.
 */
const dist = mkdtempSync(path.join(tmpdir(), 'operator-'));
const good = { errcode: 0, app_id: 'wx0123456789abcdef', path: 'pages/list/index?city=1' };
const open = '打开城市服务';
/** What the place says to search for, should the button not be there or not work. */
const words = localGuide(store.guide('wechat')!, recordOf('510100').city).keyword ?? '';

let server: Server;
let asked: unknown[];
let answer: (response: ServerResponse) => void;
let phone: Phone;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push(JSON.parse(body));
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await build('weapp', {
    OUTPUT_ROOT: dist,
    CITY_SERVICE_APPID: good.app_id,
    CITY_SERVICE_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}/path`,
  });
}, 600_000);
beforeEach(() => (asked = []));
afterEach(() => phone.stop());
afterAll(() => {
  server.close();
  rmSync(dist, { recursive: true, force: true });
});

/** Opens the WeChat guide and waits until an answer in time would have come. */
async function guide(refusals: Refusals = {}, kept?: unknown): Promise<void> {
  phone = new Phone(dist, refusals);
  // Who has answered the questions is not asked one before paying.
  const city = { adcode: '510100', name: { zh: '成都', en: 'Chengdu' } };
  phone.storage.set('person', { city, answers: usualAnswers });
  if (kept !== undefined) phone.storage.set('city-service', kept);
  phone.start();
  await phone.open('guide', 'id=wechat');
  for (let turn = 0; turn < 20 && !phone.has(open); turn += 1) await new Promise((resolve) => setTimeout(resolve, 100));
}
const json = (value: unknown) => (response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));

test('a good answer gives a button to that page; only the city was sent; no second call that day', async () => {
  answer = json(good);
  await guide();
  expect(asked).toEqual([
    { page_type: 5, src_channel: 1, city_name: '成都', ext_params: [{ key: 'keyword', value: '社保' }] },
  ]);
  await phone.tap(open);
  expect(phone.calls).toContainEqual({
    name: 'navigateToMiniProgram',
    options: { appId: good.app_id, path: good.path },
  });
  const kept = phone.storage.get('city-service');
  phone.stop();
  await guide({}, kept);
  expect([phone.has(open), asked.length]).toEqual([true, 1]);
});

test.each([
  ['cancel', 'entrance-refused'],
  ['gone', 'entrance-unavailable'],
] as const)('a jump that is answered with %s shows the way by oneself: sketch and words', async (jump, key) => {
  answer = json(good);
  await guide({ jump });
  await phone.tap(open);
  expect(phone.text).toContain(pack.strings[key]?.zh);
  await phone.tap(pack.strings['guide-stuck']?.zh ?? '');
  expect(phone.has(`复制“${words}”`)).toBe(true);
  expect(phone.has(pack.strings['guide-trail']?.zh ?? '')).toBe(true);
});

test.each<[string, (response: ServerResponse) => void]>([
  ['too slow', (response) => void setTimeout(() => json(good)(response), 2500)],
  ['garbage', (response) => void response.writeHead(200).end('<html>')],
  ['a fault of WeChat', json({ errcode: 40001, errmsg: 'invalid credential' })],
  ['an address instead of a path', json({ ...good, path: 'https://example.org/' })],
  ['500', (response) => void response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify(good))],
  ['refused', (response) => void response.destroy()],
])('%s: the words stay, and nothing is kept or said', async (_, way) => {
  answer = way;
  await guide();
  expect(asked).toHaveLength(1);
  expect(phone.has(open)).toBe(false);
  await phone.tap(pack.strings['guide-stuck']?.zh ?? '');
  expect(phone.has(`复制“${words}”`)).toBe(true);
  expect(phone.storage.has('city-service')).toBe(false);
  expect(phone.errors).toEqual([]);
});

test('the page on trust says which city goes to whom', async () => {
  answer = json(good);
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sentence = pack.strings['about-privacy-3-city']?.zh.replace('{host}', host);
  await guide();
  await phone.open('about');
  expect(phone.text).toContain(sentence);
  expect(phone.text).not.toContain(pack.strings['about-privacy-3']?.zh);
});
