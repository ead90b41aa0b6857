import { usualAnswers } from '../support/answers';
import { flow } from '../support/route';
import { pack } from '../support/pack';
import { attributeOf, elementsOf } from './phone/nodes';
import { startPhone } from './start';

const word = (key: string): string => pack.strings[key]?.zh ?? key;

/** Answers to every question, so that none is left out. */
export const allAnswered = { ...usualAnswers, 'insured-year': 'no' };

const isTarget = (element: Element): boolean =>
  /^(button|link|checkbox|radio|switch|tab|option)$/.test(attributeOf(element, 'aria-role')) ||
  /^(VAN-BUTTON|VAN-CELL|BUTTON|INPUT)$/.test(element.tagName);

/** What can be tapped on a page of the package; a target inside another counts once. */
const targetsOf = (dom: Element): readonly Element[] =>
  elementsOf(dom).filter((element) => {
    if (!isTarget(element)) return false;
    for (let outer = element.parentElement; outer && dom.contains(outer); outer = outer.parentElement)
      if (isTarget(outer)) return false;
    return true;
  });

/** How many targets home has, for a person who did this. */
export async function homeTargets(saved: object): Promise<number> {
  const phone = startPhone({ saved });
  await phone.open('home');
  await phone.settled();
  const count = targetsOf(phone.page.dom).length;
  phone.stop();
  return count;
}

/** Taps from home to the plan, with an answer to each question. @throws Error where the plan is not reached. */
export async function tapsToPlan(): Promise<{ readonly taps: number; readonly questions: number }> {
  const phone = startPhone();
  let taps = 0;
  const tap = async (words: string) => {
    taps += 1;
    await phone.tap(words);
  };
  await phone.open('home');
  await tap(word('home-ask-button'));
  for (const [id, answer] of Object.entries(allAnswered)) {
    const option = flow.questions.find((question) => question.id === id)?.options.find((item) => item.id === answer);
    await tap([option?.text.zh, option?.note?.zh].filter(Boolean).join('，'));
    if (id === 'reason') await tap(word('left-last'));
  }
  const { route } = phone.page;
  phone.stop();
  if (route !== 'pages/route/plan/index') throw new Error(`after all answers the page is ${route}`);
  return { taps, questions: Object.keys(allAnswered).length };
}
