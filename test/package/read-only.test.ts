import { pages } from '../../scripts/pages';
import { budgets } from '../support/dist';
import { pack } from '../support/pack';
import { attributeOf } from './phone/nodes';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

/** WeChat's number for single-page mode, in which a page that was shared to Moments opens. */
const singlePage = 1154;

/** What a tap is needed for, and what only says that something can be tapped. */
const tappable = (element: Element): boolean =>
  /button|link|checkbox|radio/.test(attributeOf(element, 'aria-role')) ||
  /VAN-BUTTON|VAN-CELL|INPUT/.test(element.tagName);

/** The sentences of a page that are no words on something to tap, each as it stands. */
function sentencesOf(root: Element): string[] {
  if (tappable(root)) return [];
  const inner = [...root.children];
  const own = (root.textContent ?? '').replace(/\s+/g, ' ').trim();
  return inner.some((child) => (child.textContent ?? '').trim() !== '') ? inner.flatMap(sentencesOf) : own ? [own] : [];
}

/**
 * Sentences that only hold where something can be tapped, typed or kept: what the page would do, and what stands in the
 * one line of a claim in single-page mode.
 */
const ofControls = [
  'about-counts',
  'checklist-count',
  'checklist-lead',
  'city-all',
  'city-search',
  'display-title',
  'finder-last',
  'finder-private',
  'finder-rest',
  'gap-last-ask',
  'gap-lead',
  'gap-left',
  'gate-ask',
  'gate-why',
  'ground-source',
  'money-base',
  'money-lead',
  'papers-print-how',
  'plan-empty-text',
  'plan-empty-title',
  'remind-by-hand',
  'script-pick',
  'search-label',
  'search-private',
  'search-try',
  'volunteer-code-none',
  'volunteer-lead',
].map((key) => {
  const words = pack.strings[key]?.zh ?? key;
  return new RegExp(`^${words.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.*')}`);
});

let phone: Phone;
afterEach(() => phone.stop());

test('the step that was sent is marked as sent, with nothing to tap', async () => {
  phone = startPhone({ scene: singlePage });
  const { dom } = await phone.open('guide', 'id=wechat&step=wechat-fill&via=share');
  const said = (pack.strings['arrived-step']?.zh ?? '').replace('{guide}', '微信缴费').replace('{n}', '6');
  expect(sentencesOf(dom)).toContain(said);
  expect(phone.text).not.toContain(pack.strings['arrived-start']?.zh);
});

test.each(pages.map(({ name, route, query }) => [name, route, query] as const))(
  '%s says in single-page mode whatever it says elsewhere',
  async (_, route, query) => {
    phone = startPhone();
    const name = route.split('/').at(-2) ?? '';
    const said = sentencesOf((await phone.open(name, query)).dom);
    phone.stop();
    phone = startPhone({ scene: singlePage });
    const { setData } = await phone.open(name, query);
    const text = phone.text;
    const missing = said.filter((sentence) => !text.includes(sentence));
    expect(missing.filter((sentence) => !ofControls.some((words) => words.test(sentence)))).toEqual([]);
    expect(setData).toHaveLength(budgets.firstPaint.calls);
  },
);
