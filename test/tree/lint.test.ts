import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { top } from '../support/dist';

interface Linted {
  readonly messages: readonly { readonly message: string; readonly severity: number }[];
}

/** What the project's own lint says of a file that is put into the tree for a moment. */
function lint(file: string, text: string): string[] {
  const whole = path.join(top, file);
  writeFileSync(whole, text);
  try {
    const eslint = path.join(top, 'node_modules/eslint/bin/eslint.js');
    let printed = '';
    try {
      printed = execFileSync(process.execPath, [eslint, '-f', 'json', whole], { cwd: top, encoding: 'utf8' });
    } catch (error) {
      printed = (error as { stdout: string }).stdout;
    }
    return (JSON.parse(printed) as Linted[]).flatMap(({ messages }) =>
      messages.filter(({ severity }) => severity === 2).map(({ message }) => message),
    );
  } finally {
    rmSync(whole);
  }
}

test.each([
  [
    'a page that reaches into platform',
    'src/pages/home/probe.ts',
    "import { copyWords } from '@/platform/clipboard';\nexport const probe = copyWords;\n",
    /Come in through @\/platform/,
  ],
  [
    'content that imports anything of ours',
    'src/content/probe.ts',
    "import { fill } from '../domain/language';\nexport const probe = fill;\n",
    /content may import only: nothing of ours/,
  ],
  [
    'domain that imports state',
    'src/domain/probe.ts',
    "import { createPerson } from '../state/person';\nexport const probe = createPerson;\n",
    /domain may import only: content/,
  ],
  [
    'ui that imports pages',
    'src/ui/probe.ts',
    "import { Frame } from '../pages/parts/frame';\nexport const probe = Frame;\n",
    /ui may import only: domain/,
  ],
  [
    'a raw van-* tag outside ui',
    'src/pages/home/probe.tsx',
    'export const Probe = () => <van-tag>x</van-tag>;\n',
    /van-\* tags stay under src\/ui/,
  ],
  [
    'a page that talks to Taro',
    'src/pages/home/probe.ts',
    "import Taro from '@tarojs/taro';\nexport const probe = Taro;\n",
    /Only src\/platform talks to Taro/,
  ],
  [
    'a rule that reads the clock',
    'src/domain/probe.ts',
    'export const probe = () => Date.now();\n',
    /Time and chance come in as arguments/,
  ],
  ['any', 'src/domain/probe.ts', 'export const probe = (value: any) => value as string;\n', /Unexpected any/],
])('%s is an error', (_, file, text, message) => {
  expect(lint(file, text).join('\n')).toMatch(message);
});
