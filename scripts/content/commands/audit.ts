import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { auditPack, type Finding } from '../audit/audit';
import { prepareContent, readPack } from '../prepare';
import type { Command } from './command';

const reasonsFile = path.resolve(__dirname, '..', 'audit', 'reasons.yaml');

/** Why a finding may stand: the reason by the finding's key. */
export const readReasons = (): ReadonlyMap<string, string> =>
  new Map(Object.entries(v.parse(v.record(v.string(), v.string()), parse(readFileSync(reasonsFile, 'utf8')))));

/** The findings without a reason, and the reasons that no finding needs any more. */
export function openFindings(
  findings: readonly Finding[],
  reasons: ReadonlyMap<string, string>,
): { readonly open: readonly Finding[]; readonly idle: readonly string[] } {
  const keys = new Set(findings.map(({ key }) => key));
  return {
    open: findings.filter(({ key }) => !reasons.has(key)),
    idle: [...reasons.keys()].filter((key) => !keys.has(key)),
  };
}

export const audit: Command = {
  usage:
    '                              lists sentences that no claim carries, and claims that say more than their basis',
  run: async () => {
    await prepareContent();
    const findings = auditPack(readPack());
    const reasons = readReasons();
    const { open, idle } = openFindings(findings, reasons);
    const lines = [
      ...open.map(({ kind, key, what }) => `${kind}  ${key}\n    ${what}`),
      ...idle.map((key) => `idle  ${key}\n    scripts/content/audit/reasons.yaml names it, and nothing is found there`),
    ];
    const counted = `${findings.length} findings, ${findings.length - open.length} with a reason`;
    if (lines.length > 0) throw new Error(`${lines.join('\n')}\naudit: ${counted}`);
    return `audit: ${counted}; nothing open`;
  },
};
