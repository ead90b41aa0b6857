import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../scripts/content/commands';

const person = 'test/people/01-woman-52-beijing.yaml';

describe('a word that is given something it cannot use says what to do, in one sentence', () => {
  test.each([
    ['nothing', /is not a word of this tool/],
    ['plan', /Say whose plan/],
    ['plan nosuch.yaml', /There is no file "nosuch\.yaml"/],
    ['plan test/people', /There is no file/],
    ['plan package.json', /is no person as in test\/people.*answers/],
    ['plan --what 3', /Unknown option '--what'/],
    [`plan ${person} --language fr`, /write zh or en/],
    [`plan ${person} --left 2026-13`, /write YYYY-MM/],
    [`plan ${person} --place 999999`, /is no place/],
    [`plan ${person} --on 2027-02-30`, /is no day/],
    ['page nowhere', /is no page\. There are: home\/index/],
    ['page guide/index --language fr', /write zh or en/],
    ['correction nosuch.txt', /There is no file/],
    ['coverage --svg', /argument missing/],
  ])('%s', async (line, says) => {
    await expect(runCommand(line.split(' '))).rejects.toThrow(says);
  });

  test.each(['help', '--help', '-h'])('help is given by the name %s', async (word) => {
    expect(await runCommand([word])).toContain('npm run content -- <word>');
  });

  test('a plan knows a place by its name, and says which answer does not count', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'person-'));
    const file = path.join(folder, 'person.yaml');
    writeFileSync(file, 'who: { zh: 某人, en: Somebody }\nanswers: { reason: resigned, age: eighty }\n');
    const printed = await runCommand(['plan', file, '--place', '合肥', '--left', '2026-11']);
    expect(printed).toContain('== 某人 · 合肥');
    expect(printed).toContain('(does not count: age: eighty)');
    expect(printed).toContain('(not answered: new-job)');
    rmSync(folder, { recursive: true });
  });
});
