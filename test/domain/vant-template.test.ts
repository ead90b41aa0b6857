import { vantTemplates } from '../../config/vant-template';

const button = '<van-button openType="{{i.openType}}" aria-label="{{i.ariaLabel}}" bindclick="eh">';
const cell =
  '<van-cell title="{{i.title}}" label="{{i.label}}" value="{{i.value}}" customClass="{{i.customClass}}" ' +
  'aria-label="{{i.ariaLabel}}">';

test('a button without a label of its own is read aloud by its words, a row by its title', () => {
  const made = vantTemplates(button + cell);
  expect(made).toContain('aria-label="{{i.ariaLabel||i.v}}" bindclick');
  expect(made).toContain('aria-label="{{i.ariaLabel||i.title}}"');
  expect(made).toContain('openType="{{i.openType||\'\'}}"');
});

test('a template that lost what is changed stops the build', () => {
  expect(() => vantTemplates(button)).toThrow('van-cell');
});
