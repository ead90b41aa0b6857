import { auditPack } from '../../scripts/content/audit/audit';
import { numbersIn } from '../../scripts/content/audit/numbers';
import { openFindings, readReasons } from '../../scripts/content/commands/audit';
import type { Pack } from '../../src/content/schema/pack';
import { pack } from '../support/pack';

test('nothing is open: every finding has a reason, and every reason a finding', () => {
  expect(openFindings(auditPack(pack), readReasons())).toEqual({ open: [], idle: [] });
});

const claim = pack.claims.find(({ id }) => id === 'benefit-sixty-days')!;
const withClaim = (changed: Partial<typeof claim>): Pack => ({
  ...pack,
  claims: pack.claims.map((item) => (item.id === claim.id ? { ...item, ...changed } : item)),
});
const keysOf = (kind: string, changed: Pack) =>
  auditPack(changed)
    .filter((finding) => finding.kind === kind)
    .map(({ key }) => key);

test('a grade higher than its sources allow is found', () => {
  expect(keysOf('grade', withClaim({ grade: 'official' }))).toEqual(['claims/benefit-sixty-days']);
  expect(keysOf('grade', withClaim({ grade: 'law' }))).toEqual(['claims/benefit-sixty-days']);
});

test('a claim that speaks of more places than its basis is found', () => {
  expect(keysOf('wider', withClaim({ basis: ['guide-xian-medical'] }))).toContain('claims/benefit-sixty-days');
  expect(keysOf('wider', withClaim({ basis: ['guide-xian-medical'], scope: ['610100'] }))).not.toContain(
    'claims/benefit-sixty-days',
  );
});

test('a number that no claim states is found', () => {
  const [topic, ...others] = pack.topics;
  const [question, ...rest] = topic!.questions;
  const answer = [{ zh: '七十七天内要办。', en: 'Within seventy-seven days.' }];
  const changed = { ...pack, topics: [{ ...topic!, questions: [{ ...question!, answer }, ...rest] }, ...others] };
  expect(
    auditPack(changed)
      .filter(({ what }) => what.includes('77'))
      .map(({ kind }) => kind),
  ).toEqual(['unstated']);
});

test('two sources for one address, and a sentence too long to read aloud, are found', () => {
  const source = pack.sources.find(({ address }) => address !== undefined)!;
  expect(keysOf('address', { ...pack, sources: [...pack.sources, { ...source, id: 'twin' }] })).toHaveLength(1);
  expect(keysOf('long', withClaim({ text: { zh: '长'.repeat(41), en: 'word '.repeat(26) } }))).toHaveLength(2);
});

test('numbers are read in digits and in words, hotlines and quoted words are not', () => {
  expect([...numbersIn('三个月内打 12333，最长二十四个月，或者 60 天，“30天”是谣言')].sort()).toEqual([
    '24',
    '3',
    '60',
  ]);
});
