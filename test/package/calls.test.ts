import { callsOfPhone, namedPages, openTroubled, troubles, type Trouble } from './phone/troubled';

const kinds = Object.keys(troubles) as Trouble[];

// All of it, pages by calls by troubles, is in calls.slow.test.ts.
test('each call of WeChat goes wrong in one way, each on another page: always a page', async () => {
  const calls = callsOfPhone();
  expect(calls.length).toBeGreaterThan(25);
  const faults: string[] = [];
  for (const [index, call] of calls.entries()) {
    const trouble = kinds[index % kinds.length]!;
    const { name, query } = namedPages[index % namedPages.length]!;
    const outcome = await openTroubled(name, query, call, trouble);
    if (outcome !== 'page') faults.push(`${name}, ${call} ${trouble}: ${outcome}`);
  }
  expect(faults).toEqual([]);
}, 120_000);
