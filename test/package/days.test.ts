import { readFileSync } from 'node:fs';
import path from 'node:path';
import { days } from '../support/days';
import type { Part } from '../../src/content/schema/pack';
import { standsOn } from '../../src/content/standing';
import { top } from '../support/dist';
import { pack } from '../support/pack';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

/**
 * The claims that the ledger has: those of core and of its own part; what is said of one city alone travels with the
 * city.
 */
const ledger = ['core', 'trust'].flatMap(
  (part) =>
    (JSON.parse(readFileSync(path.join(top, `src/content/generated/parts/${part}.json`), 'utf8')) as Part).claims ?? [],
);

let phone: Phone;
let clock: jest.SpyInstance;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
  clock.mockRestore();
});

describe.each(days)('a phone on %s', (day) => {
  test.each(['home', 'checklist', 'law', 'about', 'plan', 'money', 'gap', 'questions', 'trouble', 'papers'])(
    '%s opens',
    async (page) => {
      clock = jest.spyOn(Date, 'now').mockReturnValue(Date.parse(`${day}T12:00:00+08:00`));
      phone = startPhone();
      await phone.open(page);
      expect(phone.text).not.toMatch(/undefined|NaN|\{\w+\}/);
    },
  );

  test('the about page counts what is past its review day', async () => {
    clock = jest.spyOn(Date, 'now').mockReturnValue(Date.parse(`${day}T12:00:00+08:00`));
    phone = startPhone();
    await phone.open('about');
    const due = ledger.filter((claim) => standsOn(claim, day) && claim.reviewBy < day).length;
    const said = due === 0 ? 'about-due-none' : 'about-due';
    expect(phone.text).toContain(pack.strings[said]!.zh.replace('{n}', String(due)));
  });
});

test('the package knows no way to stand on another day', async () => {
  clock = jest.spyOn(Date, 'now');
  phone = startPhone();
  await phone.open('home', 'on=2027-01-02');
  expect(phone.text).not.toContain('试看');
});
