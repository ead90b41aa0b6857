import { fill } from '../../src/content/words';
import { chosen, prefectureCodes, recordOf } from '../support/cities';
import { pack } from '../support/pack';
import { startPhone } from './start';

test('an unknown amount is said once: by the question of the place, else by the page', async () => {
  const asksOf = (code: string) => (recordOf(code).city.asks ?? []).filter(({ cell }) => cell === 'medical');
  const unknown = prefectureCodes.filter((code) => (recordOf(code).city.medical?.premiums ?? []).length === 0);
  const usual = fill(pack.strings['money-no-rate']!.zh, { scheme: pack.strings['money-medical']!.zh, line: '12393' });
  for (const asked of [true, false]) {
    const code = unknown.find((one) => asksOf(one).length > 0 === asked)!;
    const { claims } = recordOf(code);
    const own = asksOf(code).flatMap(({ claims: ids }) => claims.filter(({ id }) => ids.includes(id)));
    const phone = startPhone({ saved: { city: chosen(code) } });
    await phone.open('money');
    expect(own.length > 0).toBe(asked);
    for (const { text } of own) expect(phone.text.split(text.zh)).toHaveLength(2);
    expect([code, phone.text.includes(usual), phone.errors]).toEqual([code, !asked, []]);
    phone.stop();
  }
});
