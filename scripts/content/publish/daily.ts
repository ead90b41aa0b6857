import type { Pack } from '../../../src/content/schema/pack';
import type { Manifest } from '../../../src/state/content-update/manifest';
import { freshUntil } from '../../../src/state/content-update/freshness';
import { dueClaims, harms } from '../editor/due';
import { loadEntries } from '../editor/load';
import { publishedOf, readPack } from '../editor/packs';
import { leavesOf } from '../editor/diff';
import type { Compiled } from '../compile';
import { printFaults } from '../fault';
import { readEnvelope, verifyPack } from './folder';

/** What the daily check looks at. `folder` holds the pack that was published last; empty when none was. */
export interface DailyInput {
  readonly root: string;
  readonly compiled: Compiled;
  readonly today: string;
  readonly withinDays: number;
  readonly folder: string;
  readonly keys: readonly string[];
  /** The version that phones show which have taken no pack: that of package.json. */
  readonly shipped: string;
}

/** What the daily check says, and whether somebody has to act today. */
export interface DailyReport {
  readonly text: string;
  readonly failed: boolean;
}

const dayMs = 86_400_000;
const daysUntil = (day: string, today: string): number => Math.round((Date.parse(day) - Date.parse(today)) / dayMs);

/** Ids that stand in people's links and ticks, and are gone without an entry in `moved`. */
function lostIds(before: Pack, after: Pack): readonly string[] {
  const idsOf = (pack: Pack) => [
    ...pack.guides.map(({ id }) => `guide ${id}`),
    ...pack.prerequisites.map(({ id }) => `prerequisite ${id}`),
    ...[...pack.guides, ...pack.prerequisites].flatMap(({ steps }) => steps.map(({ id }) => `step ${id}`)),
    ...pack.articleNames.map(({ id }) => `article ${id}`),
  ];
  const known = new Set([...idsOf(after), ...after.moved.map(({ kind, id }) => `${kind} ${id}`)]);
  return idsOf(before).filter((id) => !known.has(id));
}

function changedFields(before: Pack, after: Pack): number {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key)).length;
}

/** Of what harms, the worst are named; the rest is counted. */
const maxNamed = 10;

type Line = readonly [state: 'fine' | 'soon' | 'FAILS', text: string];

function packLines({ folder, keys, shipped, today, withinDays, compiled }: DailyInput): Line[] {
  if (folder === '') return [['soon', 'no published pack was looked at: add --pack <folder> --key <public key>']];
  const lines: Line[] = [];
  try {
    const manifest = verifyPack(folder, { keys, schema: 1, version: shipped, today });
    lines.push(['fine', `phones take version ${manifest.version} of ${folder}`]);
  } catch (error) {
    lines.push(['FAILS', `phones do not take ${folder}: ${(error as Error).message}`]);
  }
  try {
    const manifest = JSON.parse(readEnvelope(folder).manifest) as Manifest;
    const left = daysUntil(freshUntil(manifest), today);
    const when = `the list counts until ${freshUntil(manifest)}, ${left} days from now`;
    if (left < 0) lines.push(['FAILS', `${when}: renew it and sign it again`]);
    else lines.push([left <= withinDays ? 'soon' : 'fine', when]);
    if (compiled.pack) {
      const [before, now] = [readPack(folder), publishedOf(compiled)];
      const fields = changedFields(before, now);
      lines.push([
        fields > 0 ? 'soon' : 'fine',
        `${fields} fields are not published yet (changes ${folder} lists them)`,
      ]);
      for (const id of lostIds(before, now))
        lines.push(['FAILS', `${id} is gone: people have links to it. Add it to moved/`]);
    }
  } catch (error) {
    lines.push(['FAILS', (error as Error).message]);
  }
  return lines;
}

function dueLines({ root, today, withinDays }: DailyInput): Line[] {
  const list = dueClaims(loadEntries(root), today, withinDays);
  const past = list.filter(({ daysPast }) => daysPast > 0);
  const worst = past.filter(({ harm }) => harm !== harms[2]);
  return [
    [past.length > 0 ? 'soon' : 'fine', `${past.length} statements are past their review day (due lists them)`],
    ...worst
      .slice(0, maxNamed)
      .map(({ claim, harm, place, daysPast }): Line => [
        'FAILS',
        `${place} ${claim.id}: ${daysPast} days past review, and about ${harm}`,
      ]),
    ...(worst.length > maxNamed
      ? [['FAILS', `and ${worst.length - maxNamed} more about money, deadlines or cover: due --on ${today}`] as const]
      : []),
    ['fine', `${list.length - past.length} come to it within ${withinDays} days`],
  ];
}

function ruleLines(input: DailyInput): Line[] {
  if (input.compiled.faults.length > 0) return [['FAILS', printFaults(input.compiled.faults)]];
  return [['fine', 'the content has no fault'], ...dueLines(input)];
}

/** What is due, what expires and what fails, for a job that runs each day. */
export function dailyReport(input: DailyInput): DailyReport {
  const lines = [...ruleLines(input), ...packLines(input)];
  return {
    text: [`On ${input.today}:`, ...lines.map(([state, text]) => `${state.padEnd(6)} ${text}`)].join('\n'),
    failed: lines.some(([state]) => state === 'FAILS'),
  };
}
