import { scriptForPlan } from '../../src/features/call-script/opening';
import type { PartCase } from '../../src/content/schema/route';
import { store } from '../support/pack';
import { flow } from '../support/route';

const cases = flow.parts.flatMap((part) =>
  part.cases.map((item) => [`${part.id}: ${item.title.zh}`, part, item] as const),
);
const own = (item: PartCase) =>
  [
    item.title,
    item.text,
    item.by,
    item.avoid,
    ...(item.state === 'depends' ? [item.on, item.otherwise] : []),
    ...(item.state === 'not-for-you' ? [item.instead] : []),
  ].flatMap((text) => text ?? []);

describe.each(cases)('%s', (_, part, item) => {
  test('a step that says to ask names whom to call, every number in its sentences among them', () => {
    const said = own(item);
    const lines = (item.ask ?? []).map((id) => store.hotline(id)?.number);
    if (said.some(({ zh }) => /问/.test(zh)) || item.state === 'depends') expect(lines).not.toEqual([]);
    for (const { zh, en } of said) {
      const numbers = zh.match(/\b12\d{3}\b/g) ?? [];
      expect([zh, en.match(/\b12\d{3}\b/g) ?? []]).toEqual([zh, numbers]);
      for (const number of numbers) expect([zh, lines]).toEqual([zh, expect.arrayContaining([number])]);
    }
  });

  test('where there is somebody to call, there is what to say, and it goes to one of the lines', () => {
    if (!item.ask) return;
    const script = scriptForPlan(part.id, store);
    expect([part.id, script?.call.some((line) => item.ask?.includes(line))]).toEqual([part.id, true]);
  });
});

test('what is said on the phone is about the step, not about premiums owed or another place', () => {
  const matter = (part: string) => scriptForPlan(part, store)?.matter.zh;
  for (const part of ['severance', 'birth-protection', 'retired', 'near-retirement', 'village', 'child'])
    expect([part, matter(part)]).toEqual([part, expect.not.stringMatching(/欠缴|换了地方|几个地方|接着交医保/)]);
});
