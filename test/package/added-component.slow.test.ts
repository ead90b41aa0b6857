import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { top } from '../support/dist';
import { startPhone } from './start';

const words = '这一句是后来加上的';
const component = `import { Text } from '@tarojs/components';
export const Added = () => <Text className="p">${words}</Text>;
`;

const taro = path.join(top, 'node_modules/@tarojs/cli/bin/taro');
/** A copy of the project in which somebody has added a component with a sentence to each of these screens. */
const project = path.join(top, 'dist/added-component');
const dist = path.join(project, 'dist/weapp');
const screens = [
  ['about', '', 'about/about-screen.tsx'],
  ['gap', '', 'coverage-gap/gap-screen.tsx'],
  ['money', '', 'contribution-cost/cost-screen.tsx'],
  ['guide', 'id=wechat', 'guide/step-guide.tsx'],
] as const;

function addTo(screen: string): void {
  const file = path.join(project, 'src/features', screen);
  const source = readFileSync(file, 'utf8');
  const changed = source.replace(/<\/PageLayout>(?![^]*<\/PageLayout>)/, '<Added />\n</PageLayout>');
  if (changed === source) throw new Error(`${screen} has no PageLayout`);
  writeFileSync(file, `import { Added } from '@/ui/added';\n${changed}`);
}

beforeAll(() => {
  for (const name of readdirSync(top))
    if (!['node_modules', 'dist', '.git', 'test', 'docs'].includes(name))
      cpSync(path.join(top, name), path.join(project, name), { recursive: true });
  writeFileSync(path.join(project, 'src/ui/added.tsx'), component);
  for (const [, , screen] of screens) addTo(screen);
  const { status, stdout, stderr } = spawnSync(process.execPath, [taro, 'build', '--type', 'weapp'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: 'weapp' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
}, 600_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

test.each(screens)('a sentence that was added to %s stands in single-page mode by itself', async (name, query) => {
  const phone = startPhone({ scene: 1154, dist });
  await phone.open(name, query);
  expect(phone.text).toContain(words);
  expect(phone.errors).toEqual([]);
  phone.stop();
});
