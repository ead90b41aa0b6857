import { pack } from '../support/pack';
import { someAnswers } from '../support/answers';
import { visit, visitCleanly, type Visit } from './visit';

let site: Visit;
visitCleanly(() => site);

/** A phone with these voices, which keeps what it was asked to say and by which voice. */
const phoneWith = (voices: readonly { readonly lang: string; readonly localService: boolean }[]): string => `
  window.said = [];
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => ${JSON.stringify(voices)},
    speak: (one) => said.push([one.voice.lang, one.voice.localService, one.text]),
    cancel: () => said.push('stopped'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  } });
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
`;
const plan = '#/pages/route/plan/index';
const open = async (voices: Parameters<typeof phoneWith>[0]) => {
  site = await visit(plan, { saved: { answers: someAnswers }, script: phoneWith(voices) });
};
const button = (key: string) =>
  site.page.getByRole('button', { name: pack.strings[key]!.zh, exact: true }).locator('visible=true');

test('a plan is read with a Mandarin voice of this phone, never with one that asks a server, and stops', async () => {
  await open([
    { lang: 'zh-CN', localService: false },
    { lang: 'zh-HK', localService: true },
    { lang: 'zh_CN_#Hans', localService: true },
  ]);
  await button('read-aloud').first().click();
  const said = (await site.page.evaluate('said')) as (string | readonly [string, boolean, string])[];
  const read = said.filter((one): one is readonly [string, boolean, string] => typeof one !== 'string');
  expect(new Set(read.map(([lang, local]) => `${lang} ${local}`))).toEqual(new Set(['zh_CN_#Hans true']));
  expect(read.length).toBeGreaterThan(5);
  await button('read-stop').first().click();
  expect(((await site.page.evaluate('said')) as unknown[]).at(-1)).toBe('stopped');
  await button('read-aloud').first().waitFor();
});

test.each([
  ['no voice', []],
  ['voices of a server only', [{ lang: 'zh-CN', localService: false }]],
  ['a Cantonese voice only', [{ lang: 'zh-HK', localService: true }]],
])('with %s nothing offers to read', async (_, voices) => {
  await open(voices);
  await site.page.getByRole('button', { name: pack.strings['along-picture']!.zh, exact: true }).waitFor();
  expect(await button('read-aloud').count()).toBe(0);
});
