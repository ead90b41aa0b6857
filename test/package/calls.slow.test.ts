import { callsOfPhone, namedPages, openTroubled, troubles, type Trouble } from './phone/troubled';

test('every page with every call missing, failing or never answering: always a page, never a loop', async () => {
  const outcomes: Record<string, number> = {};
  const faults: string[] = [];
  for (const call of callsOfPhone())
    for (const trouble of Object.keys(troubles) as Trouble[])
      for (const { name, query } of namedPages) {
        const outcome = await openTroubled(name, query, call, trouble);
        const kind = outcome.split(':')[0] ?? '';
        outcomes[kind] = (outcomes[kind] ?? 0) + 1;
        if (kind !== 'page') faults.push(`${name}, ${call} ${trouble}: ${outcome}`);
      }
  console.info(`pages × calls × troubles: ${JSON.stringify(outcomes)}`);
  expect(faults).toEqual([]);
}, 1_800_000);
