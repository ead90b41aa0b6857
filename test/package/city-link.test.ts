import { encodeScene } from '../../src/lib/scene';
import { placeFor } from '../../scripts/content/divisions';
import { chosen, recordOf } from '../support/cities';
import { budgets } from '../support/dist';
import { pack } from '../support/pack';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const word = (key: string) => pack.strings[key]?.zh ?? key;

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

const fromCode = (adcode: string): string => {
  const made = encodeScene({ fair: 'sz26', city: adcode });
  return `scene=${made.ok ? encodeURIComponent(made.scene) : ''}`;
};

test('a city that a scanned code names brings its local content after the first paint, as if chosen', async () => {
  phone = startPhone();
  const { setData } = await phone.open('home', fromCode('440300'));
  expect(setData[0]).toBeLessThanOrEqual(budgets.firstPaint.bytes);
  expect(phone.storage.get('person')).toMatchObject({
    city: { adcode: '440300', area: '0755', record: { hash: recordOf('440300').hash } },
  });
  await phone.open('guide', 'id=wechat');
  expect(phone.text).toContain('深圳税务');
  expect(phone.text).toContain('每月 23 日批量扣款');
});

test('so does a city in the link of a page', async () => {
  phone = startPhone();
  await phone.open('guide', 'id=wechat&city=440300&via=code');
  expect(phone.text).toContain('深圳税务');
});

test('without a signal the city stays by name, silently; the next visit with one brings the rest', async () => {
  phone = startPhone({ subpackages: true });
  await phone.open('guide', `id=wechat&${fromCode('440300')}`);
  expect(phone.storage.get('person')).toMatchObject({ city: { adcode: '440300', name: { zh: '深圳' } } });
  expect(phone.storage.get('person')).not.toHaveProperty('city.record');
  expect(phone.text).toContain(word('place-waiting').replace('{place}', '深圳'));
  const saved = phone.storage.get('person');
  phone.stop();
  phone = startPhone({ saved });
  await phone.open('home');
  expect(phone.storage.get('person')).toMatchObject({ city: { record: { hash: recordOf('440300').hash } } });
});

test('a city that was chosen stays when a code names another', async () => {
  phone = startPhone({ saved: { city: chosen('310000') } });
  await phone.open('home', fromCode('440300'));
  expect(phone.storage.get('person')).toMatchObject({
    city: { adcode: '310000', record: { hash: recordOf('310000').hash } },
  });
});

test.each(['340100', '510600', '540100', '652300', '469000', '440305', '110105', '340000'])(
  'a link with the code %s names its place, without a signal too',
  async (code) => {
    const row = placeFor(code);
    phone = startPhone({ subpackages: true });
    await phone.open('guide', `id=wechat&city=${code}`);
    expect(phone.storage.get('person')).toMatchObject({ city: { adcode: row?.[0], name: { zh: row?.[1] } } });
    expect(phone.text).toContain(row?.[1]);
  },
);
