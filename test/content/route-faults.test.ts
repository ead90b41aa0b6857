import { changedContent } from './changed-content';

const content = changedContent();

test.each([
  [
    'a question that leads nowhere',
    'route/1-questions.yaml',
    /when: \[\{ age: \[[^\]]*\]/,
    'when: [{ aeg: [far]',
    /^route\/1-questions\.yaml:\d+:\d+ {2}questions\.\d+\.when\.0\.aeg: there is no question or fact "aeg"\n {4}mend: use one of reason, /,
  ],
  [
    'a value that a question does not have',
    'route/2-facts.yaml',
    'reason: [resigned]',
    'reason: [resigend]',
    /facts\.0\.cases\.0\.when\.0\.reason\.0: "resigend" is no value of reason\n {4}mend: use one of resigned, /,
  ],
  [
    'a question that looks ahead',
    'route/1-questions.yaml',
    /when: \[\{ age: \[[^\]]*\]/,
    'when: [{ wallet: [wechat]',
    /questions\.\d+\.when: question cover looks at wallet, which is not asked before it/,
  ],
  [
    'a question without “not sure”',
    'route/1-questions.yaml',
    / {6}- id: unsure\n {8}text: \{ zh: 不确定，或都行.*\n/,
    '',
    /questions\.\d+\.options: there is no option "unsure"/,
  ],
  [
    'a case that no path reaches',
    'route/3-leaving.yaml',
    'when: [{ reason: [fault] }]',
    'when: [{ reason: [fault], left: [by-choice] }]',
    /parts\.1\.cases\.0: no path leads here/,
  ],
  [
    'a part whose last case has a condition',
    'route/4-carrying-on.yaml',
    /(id: new-employer\n[\s\S]*?state: clear\n)/,
    (whole: string) => `${whole}        when: [{ age: [far] }]\n`,
    /cases\.0\.when: the last case has a condition, so nothing may be left\n {4}mend: add a last case/,
  ],
  [
    'a “depends” that names nobody to ask',
    'route/4-carrying-on.yaml',
    /( {6}- state: depends\n(?:(?! {6}- state).*\n)*?) {8}ask: \[.*\]\n/,
    '$1',
    /cases\.\d+\.ask: is missing/,
  ],
  [
    'a tick that stands nowhere else',
    'route/4-carrying-on.yaml',
    'tick: wechat-pay',
    'tick: wechat-payed',
    /links\.\d+\.tick: there is no step "wechat-payed"/,
  ],
  [
    'more questions than somebody would answer',
    'route/1-questions.yaml',
    /\n {2}- id: wallet\n[^]*$/,
    (whole: string) => [whole, ...Array.from({ length: 9 }, (_, n) => whole.replace('wallet', `purse-${n}`))].join(''),
    /questions\.\d+: there are more than \d+ questions/,
  ],
  [
    'a part that stands before what it needs',
    'route/3-leaving.yaml',
    'needs: [{ part: benefit }]',
    'needs: [{ part: handover }]',
    /needs\.0\.part: [a-z-]+ needs handover, which does not stand before it\n {4}mend: put handover first/,
  ],
  [
    'a need that is not in every plan',
    'route/4-carrying-on.yaml',
    '- { part: choose-cover, when: [{ cover: [unsure] }] }',
    '- { part: choose-cover }',
    /needs: enrol stands without choose-cover before it for \{.*\}\n {4}mend: give the need a "when"/,
  ],
  [
    'claims that exclude each other on the same day',
    'claims/gaps.yaml',
    'until: "2026-12-31"',
    'until: "2027-01-01"',
    /excludes\.0: medical-law-2027 and medical-law-in-force stand on the same day/,
  ],
  [
    'a claim that turns into one that is not named',
    'route/4-carrying-on.yaml',
    / +medical-law-in-force,\n/,
    '',
    /medical-law-2027 turns into medical-law-in-force, which is not named here/,
  ],
  [
    'a case that outlives what it rests on',
    'route/4-carrying-on.yaml',
    'until: "2030-09-09"',
    'until: "2030-12-31"',
    /claims\.0: gap goes on after 2030-09-09, the last day of shanghai-medical-wait, which it names first/,
  ],
  [
    'a broken file of questions, once',
    'route/1-questions.yaml',
    'options:',
    'options: }',
    /^route\/1-questions\.yaml:\d+:\d+ {2}\(file\)/,
  ],
])('%s is named with its place and its mend', (_, file, from, to, printed) => {
  expect(content.after(file, from, to)).toEqual(expect.arrayContaining([expect.stringMatching(printed)]));
});
