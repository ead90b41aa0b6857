import { readFileSync } from 'node:fs';
import { leanVantStyle, leanVantTemplate } from '../../config/lean-vant';

const template = (name: string): string => readFileSync(require.resolve(`@vant/weapp/lib/${name}/index.wxml`), 'utf8');

test.each(['button', 'cell', 'tag'])('%s keeps its slot and draws neither an icon nor a wait', (name) => {
  const lean = leanVantTemplate(name, template(name));
  expect(lean).toContain('<slot />'.replace(' ', name === 'cell' ? ' wx:else ' : ' '));
  expect(lean).not.toMatch(/van-icon|van-loading/);
});

test('of the styles those stay that meet what is drawn', () => {
  expect(leanVantStyle('.van-tag,.van-tag--mark{a:b}.van-tag--mark:after{c:d}.van-tag::after{e:f}')).toBe(
    '.van-tag{a:b}.van-tag::after{e:f}',
  );
});

test('a template that is written otherwise stops the build', () => {
  expect(() => leanVantTemplate('tag', '<view />')).toThrow('lean-vant.ts expects');
});
