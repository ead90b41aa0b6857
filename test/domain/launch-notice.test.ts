import * as fc from 'fast-check';
import { launchSentence } from '../../src/components/launch-notice/sentence';
import { createStore } from '../../src/content/store';
import { fill } from '../../src/content/words';
import { pack } from '../support/pack';

const store = createStore({
  ...pack,
  fairs: [{ id: 'sz26', title: { zh: '2026 秋季招聘会', en: 'Autumn job fair' } }],
});
const words = (language: 'zh' | 'en') => ({
  language,
  t: (key: string, values = {}) => fill(pack.strings[key]![language], values),
  say: (text: Readonly<Record<'zh' | 'en', string>>) => text[language],
});
const zh = words('zh');
const payload = { fair: 'sz26', stand: 'a1', city: '440300' };
const sentence = (change: object, city?: string) =>
  launchSentence({ arrival: 'code', payload: { ...payload, ...change }, query: {} }, store, zh, city, true);

test('a known fair is greeted by its name, in both languages, and its city where the person has no other', () => {
  expect(sentence({}, '440300')).toBe(
    ['arrived-fair', 'arrived-city', 'arrived-offline']
      .map((key) => zh.t(key, { fair: '2026 秋季招聘会', city: '深圳' }))
      .join(''),
  );
  expect(launchSentence({ arrival: 'code', payload, query: {} }, store, words('en'), '440300', true)).toContain(
    'Autumn job fair',
  );
});

test('a city that the person chose is kept, so the code’s is not said', () => {
  expect(sentence({}, '440600')).not.toContain('深圳');
});

test('no id is ever shown: a fair that is not known has no name, whatever words its id is', () => {
  const id = fc.stringMatching(/^[a-z]{4,9}(-[a-z0-9]{4,9}){0,2}$/).filter((text) => store.fair(text) === undefined);
  fc.assert(
    fc.property(id, id, (fair, stand) => {
      const said = sentence({ fair, stand }, '440300');
      expect(said).toContain(zh.t('arrived-fair-unnamed'));
      expect([fair, stand].filter((text) => said?.includes(text))).toEqual([]);
    }),
  );
});
