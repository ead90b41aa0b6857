import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { begin } from '../../scripts/content/commands/editor';
import { compileContent } from '../../scripts/content/compile';
import { describeChanges } from '../../scripts/content/editor/diff';
import { dueClaims, harms, printDue } from '../../scripts/content/editor/due';
import { checkLinks, type Looked } from '../../scripts/content/editor/links';
import { loadEntries } from '../../scripts/content/editor/load';
import { mayFetch } from '../../scripts/content/editor/robots';
import { top } from '../support/dist';
import { pack } from '../support/pack';

const data = path.join(top, 'src/content/data');
const entries = loadEntries(data);

describe('what is due', () => {
  const list = dueClaims(entries, '2027-06-01', 30);

  test('on 2027-06-01: every claim past its review day, and those that come to it within the days asked for', () => {
    expect(list.map(({ claim }) => claim.id).sort()).toEqual(
      pack.claims
        .filter(({ reviewBy }) => reviewBy <= '2027-07-01')
        .map(({ id }) => id)
        .sort(),
    );
    expect(dueClaims(entries, '2026-11-24', 0)).toEqual([]);
  });

  test('what is past comes before what comes up, and the worst harm first in each', () => {
    const order = list.map(({ claim, harm }) => (claim.reviewBy < '2027-06-01' ? 0 : 10) + harms.indexOf(harm));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(list[0]).toMatchObject({ harm: 'medical cover' });
  });

  test('each line names file, line and column of the claim', () => {
    const [place = ''] =
      /claims\/leaving\.yaml:\d+:\d+/.exec(
        printDue(
          list.filter(({ claim }) => claim.id === 'benefit-medical-paid'),
          '2027-06-01',
        ),
      ) ?? [];
    const [, line] = place.split(':');
    expect(readFileSync(path.join(data, 'claims/leaving.yaml'), 'utf8').split('\n')[Number(line) - 1]).toContain(
      'benefit-medical-paid',
    );
  });
});

describe('what changed between two packs', () => {
  test('a new claim, one that is gone, and a changed word are each told, and a moved entry is not', () => {
    const [first, second, ...rest] = pack.claims;
    const after = {
      ...pack,
      version: '0.1.1',
      claims: [...rest, { ...first!, id: 'brand-new' }, { ...second!, reviewBy: '2030-01-01' }],
    };
    const lines = describeChanges(pack, after).split('\n');
    expect(lines[0]).toMatch(/1 new, 1 gone, 1 fields changed$/);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringContaining('+ claims/brand-new'),
        expect.stringContaining(`- claims/${first!.id}`),
        `~ claims/${second!.id}/reviewBy`,
        '    after:  2030-01-01',
      ]),
    );
  });

  test('a pack and itself differ in nothing', () =>
    expect(describeChanges(pack, pack)).toMatch(/0 new, 0 gone, 0 fields changed$/));
});

describe('beginning an entry', () => {
  let folder: string;
  beforeEach(() => cpSync(data, (folder = mkdtempSync(path.join(tmpdir(), 'begin-'))), { recursive: true }));
  afterEach(() => rmSync(folder, { recursive: true }));

  test.each([
    ['guide', 'bank', 'guides/bank.yaml'],
    ['city', '999900', 'cities/999900.yaml'],
    ['claim', 'paying/bank-counter', 'claims/paying.yaml'],
  ])('a %s: the check names what is still empty in it, with its line, and nothing else', (what, name, file) => {
    begin(folder, what, name, '2026-11-24');
    const { faults } = compileContent(folder, '0.1.0', '2026-11-24');
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter((fault) => fault.file !== file)).toEqual([]);
    for (const fault of faults) expect([fault.line > 1, fault.fault === 'is not a known key']).toEqual([true, false]);
  });

  test('a file that is there is never overwritten, and an odd name is refused', () => {
    begin(folder, 'guide', 'bank', '2026-11-24');
    expect(() => begin(folder, 'guide', 'bank', '2026-11-24')).toThrow(/is there already/);
    expect(() => begin(folder, 'claim', '../evil', '2026-11-24')).toThrow(/does not fit/);
    expect(() => begin(folder, 'constructor', 'x', '2026-11-24')).toThrow(/cannot be begun/);
  });
});

describe('looking at links', () => {
  let server: Server;
  let address: string;
  let asked: string[];
  let open: number;
  let widest: number;
  beforeEach(async () => {
    asked = [];
    open = widest = 0;
    server = createServer((request, response) => {
      const url = request.url ?? '';
      asked.push(url);
      widest = Math.max(widest, (open += 1));
      setTimeout(() => {
        open -= 1;
        if (url === '/robots.txt') response.end('User-agent: *\nDisallow: /private');
        else if (url === '/moved') response.writeHead(302, { location: '/fine' }).end();
        else
          response
            .writeHead(
              url === '/gone' || (url === '/weak' && asked.filter((one) => one === url).length === 1) ? 500 : 200,
            )
            .end('x');
      }, 20);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const look = (paths: readonly string[], cache: Record<string, Looked> = {}) =>
    checkLinks(
      paths.map((one) => address + one),
      { pause: 1, timeout: 5000, today: '2026-11-24', cache },
    );
  const verdicts = (found: readonly Looked[]) => found.map(({ verdict }) => verdict);

  test('each gets its verdict; a failure is tried twice; robots.txt is honoured; one at a time per host', async () => {
    const found = await look(['/fine', '/gone', '/moved', '/private/x', '/weak']);
    expect(verdicts(found)).toEqual(['fine', 'gone', 'moved', 'not allowed by robots.txt', 'fine']);
    expect(asked.filter((url) => url === '/gone')).toHaveLength(2);
    expect(asked.filter((url) => url.startsWith('/private'))).toEqual([]);
    expect(widest).toBe(1);
  });

  test('a good answer of this week is not asked again, a bad one is', async () => {
    const kept = (one: string, verdict: Looked['verdict']) =>
      [address + one, { address: address + one, verdict, detail: '', on: '2026-11-20' }] as const;
    await look(['/fine', '/other'], Object.fromEntries([kept('/fine', 'fine'), kept('/other', 'gone')]));
    expect(asked).toEqual(['/robots.txt', '/other']);
  });

  test('a host that does not answer is told as such', async () => {
    const [found] = await checkLinks(['http://127.0.0.1:1/x'], {
      pause: 1,
      timeout: 1000,
      today: '2026-11-24',
      cache: {},
    });
    expect(found?.verdict).toBe('no answer');
  });
});

test('robots.txt: the group with our name, the longest rule, Allow on a tie, and escapes in either case', () => {
  const robots = [
    'User-agent: *',
    'Disallow: /',
    '',
    'User-agent: leaving-job-guide-link-check',
    'Disallow: /a # not here',
    'Allow: /a/b',
    'Disallow: /*.pdf$',
    'Disallow: /%e7%a4%be',
    'Disallow: /q?',
  ].join('\r\n');
  const may = (one: string, agent = 'leaving-job-guide-link-check', text = robots) =>
    mayFetch(text, agent, `https://example.org:8443${one}`);
  expect(
    ['/', '/a/x', '/a/b/c', '/x.pdf', '/x.pdf.html', '/社保', '/%E7%A4%BE', '/q', '/q?id=1'].filter((one) => !may(one)),
  ).toEqual(['/a/x', '/x.pdf', '/社保', '/%E7%A4%BE', '/q?id=1']);
  expect(may('/x', 'other')).toBe(false);
  expect(may('/x', 'other', '')).toBe(true);
});
