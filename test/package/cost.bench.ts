import { pack } from '../support/pack';
import { startPhone } from './start';

interface TaroNode {
  readonly cn?: readonly TaroNode[];
}
const nodesOf = (node: TaroNode): number => 1 + (node.cn ?? []).reduce((sum, child) => sum + nodesOf(child), 0);

test('print what each page costs', async () => {
  const lines: string[] = [];
  for (const [name, query] of [
    ['home', ''],
    ...pack.guides.map(({ id }) => ['guide', `id=${id}`]),
    ['checklist', ''],
    ['law', ''],
    ['about', ''],
  ] as const) {
    const phone = startPhone();
    const { setData, instance } = await phone.open(name, query);
    const { root } = instance.data as { readonly root: TaroNode };
    const bytes = setData.reduce((sum, one) => sum + one, 0);
    const times = (bytes / Buffer.byteLength(phone.text)).toFixed(1);
    const cost = `${setData.length} call, ${setData.join(', ')} bytes (${times} × its words), ${nodesOf(root)} nodes`;
    lines.push(`  ${`${name} ${query}`.padEnd(20)} ${cost}`);
    phone.stop();
  }
  const phone = startPhone();
  const { setData } = await phone.open('checklist');
  setData.length = 0;
  await phone.tap('参保登记：已办好');
  lines.push(`  ${'a tick, checklist'.padEnd(20)} ${setData.length} call, ${setData.join(', ')} bytes`);
  await phone.open('guide', 'id=wechat');
  phone.page.setData.length = 0;
  await phone.tap('第 1 步');
  lines.push(
    `  ${'a tick, guide'.padEnd(20)} ${phone.page.setData.length} call, ${phone.page.setData.join(', ')} bytes`,
  );
  phone.stop();
  process.stdout.write(`${lines.join('\n')}\n`);
});
