import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { top } from '../support/dist';

/** What is wrong, a file that is not there, what would stand in it, and the error. */
const probes: readonly (readonly [string, string, string, RegExp])[] = [
  [
    'a page that reaches into platform',
    'src/pages/home/probe.ts',
    "import { copyWords } from '@/platform/clipboard';\nexport const probe = copyWords;\n",
    /Come in through @\/platform/,
  ],
  [
    'content that imports state',
    'src/content/probe.ts',
    "import { createPerson } from '../state/person';\nexport const probe = createPerson;\n",
    /content may import only: lib/,
  ],
  [
    'a value type that imports state',
    'src/lib/probe.ts',
    "import { createPerson } from '../state/person';\nexport const probe = createPerson;\n",
    /lib may import only: nothing of ours/,
  ],
  [
    'ui that imports pages',
    'src/ui/probe.ts',
    "import Home from '../pages/home/index';\nexport const probe = Home;\n",
    /ui may import only: lib/,
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
    'src/lib/probe.ts',
    'export const probe = () => Date.now();\n',
    /Time and chance come in as arguments/,
  ],
  ['any', 'src/lib/probe.ts', 'export const probe = (value: any) => value as string;\n', /Unexpected any/],
];

let found: readonly (readonly string[])[];
beforeAll(() => {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'lint-probes.mjs')], {
    cwd: top,
    encoding: 'utf8',
    input: JSON.stringify(probes.map(([, file, text]) => ({ file, text }))),
  });
  if (stderr) throw new Error(stderr);
  found = JSON.parse(stdout) as typeof found;
});

test.each(probes.map(([name, , , message], index) => [name, index, message] as const))(
  '%s is an error',
  (_, index, message) => {
    expect(found[index]!.join('\n')).toMatch(message);
  },
);
