import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { top } from '../support/dist';

interface Linted {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string; readonly severity: number; readonly line: number }[];
}

/** Files that break one rule each; `npm run lint` passes over them. */
const folder = path.join(top, 'test/fixtures/lint');

/** The rules that the project's own lint says are broken as an error, as `rule:line`, by file name. */
function brokenRules(): Readonly<Record<string, readonly string[]>> {
  const eslint = path.join(top, 'node_modules/eslint/bin/eslint.js');
  const { stdout } = spawnSync(process.execPath, [eslint, '--no-ignore', '-f', 'json', folder], {
    cwd: top,
    encoding: 'utf8',
  });
  return Object.fromEntries(
    (JSON.parse(stdout) as Linted[]).map(({ filePath, messages }) => [
      path.basename(filePath),
      messages.filter(({ severity }) => severity === 2).map(({ ruleId, line }) => `${ruleId}:${line}`),
    ]),
  );
}

test('two files that import each other, misused hooks and lines over 120 are errors; a long address is none', () => {
  expect(brokenRules()).toEqual({
    'cycle-a.ts': ['import/no-cycle:1'],
    'cycle-b.tsx': ['import/no-cycle:1'],
    'hooks.tsx': ['react-hooks/rules-of-hooks:5', 'react-hooks/exhaustive-deps:10'],
    'long-line.ts': ['max-len:1'],
  });
});
