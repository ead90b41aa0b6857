import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pages } from '../../scripts/pages';
import { top, weappDist } from '../support/dist';
import { pack } from '../support/pack';
import { hiddenSelectors } from './phone/hidden';
import { readPage } from './phone/reader';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const hidden = hiddenSelectors(weappDist);
const label = pack.strings['search-label']!.zh;

/** What a page says, on an engine with and without ICU. */
async function onBoth(saved: object, act: (phone: Phone) => Promise<readonly string[]>): Promise<readonly string[][]> {
  const heard: string[][] = [];
  for (const noIcu of [false, true]) {
    const phone = startPhone({ saved, noIcu });
    heard.push([...(await act(phone)), ...phone.errors]);
    phone.stop();
  }
  return heard;
}

test('on an engine without ICU every page, in both languages, says what it says with it', async () => {
  for (const language of ['zh', 'en'])
    for (const { name, route, query } of pages) {
      const [usual, plain] = await onBoth({ language }, async (phone) => {
        await phone.open(route.split('/').at(-2)!, query);
        return readPage(phone.page.dom, hidden);
      });
      expect([name, language, plain]).toEqual([name, language, usual]);
      expect(usual!.length).toBeGreaterThan(3);
    }
}, 600_000);

const asked = readFileSync(path.join(top, 'test/fixtures/questions-open.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|')[0]!);
/** What only Unicode's tables fold: other widths, other forms of a letter, accents, what cannot be seen. */
const odd = [
  'ＡＬＩＰＡＹ　缴费',
  'e\u0301cart',
  'lǚ yóu',
  'yī bǎo',
  '①医保',
  '社\u200b保卡',
  '醫保斷繳',
  'ﬁnd 12333',
  'İSTANBUL',
  '㎡',
];

test('on an engine without ICU a search answers the same', async () => {
  const words = [...odd, ...asked];
  expect(asked.length).toBeGreaterThan(20);
  const [usual, plain] = await onBoth({}, async (phone) => {
    await phone.open('help/search');
    const answers: string[] = [];
    for (const typed of words) {
      await phone.type(label, typed);
      answers.push(`${typed}: ${phone.text}`);
    }
    return answers;
  });
  expect(plain).toEqual(usual);
}, 600_000);
