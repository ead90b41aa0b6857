import { pack } from '../support/pack';
import { visit, visitCleanly, type Visit } from './visit';

let site: Visit;
visitCleanly(() => site);

const at = (page: string, query = '') => `#/pages/help/${page}/index${query ? `?${query}` : ''}`;
const visible = (words: string) => site.page.getByText(words, { exact: false }).locator('visible=true').first();

test('a note of a call stays after a reload', async () => {
  site = await visit(at('script', 'id=enrol'));
  await site.page.getByLabel(pack.strings['script-note-2']!.zh).fill('等 24 小时再试');
  await site.page.reload();
  await visible(pack.strings['script-notes']!.zh).waitFor();
  expect(await site.page.getByLabel(pack.strings['script-note-2']!.zh).inputValue()).toBe('等 24 小时再试');
});

test.each(['counter', 'website', 'wechat', 'alipay', 'benefit'])(
  'the papers for %s print on one A4',
  async (purpose) => {
    site = await visit(at('papers', `for=${purpose}&city=440300`));
    await visible('身份证原件').waitFor();
    const pdf = await site.page.pdf({
      format: 'A4',
      margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
    });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  },
);

test('an answer opens and leads to the page that does the work', async () => {
  site = await visit(at('questions', 'topic=paying'));
  await site.page.getByRole('button', { name: '为什么查不到我的缴费信息？' }).click();
  await site.page.getByRole('link', { name: '屏幕上的提示：查不到你的记录' }).click();
  await visible('先参保登记，再缴费。').waitFor();
});
