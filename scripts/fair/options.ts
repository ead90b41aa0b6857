import { parseArgs } from 'node:util';
import { KitError } from './fault';

export const usage = `npm run fair -- --fair <id> --name <name of the fair> --base <https address of the browser build> --out <new folder>
    [--city <adcode>] [--stand <id>] [--label <words for the stand>] [--guide <id>]   one stand
    [--csv <file>]   many stands: a header with stand,label,city,guide (also fair,name); a filled cell wins over the option

Set WECHAT_APPID and WECHAT_SECRET to get mini-program codes too. Without them nothing goes over the network.`;

export const columns = ['fair', 'name', 'stand', 'label', 'city', 'guide'] as const;
export type Column = (typeof columns)[number];

export interface Options {
  readonly values: Readonly<Partial<Record<Column, string>>>;
  readonly csv: string | undefined;
  readonly base: string;
  readonly out: string;
}

const text = { type: 'string' } as const;
const known = {
  fair: text,
  name: text,
  stand: text,
  label: text,
  city: text,
  guide: text,
  csv: text,
  base: text,
  out: text,
} as const;

/** The address with an end that a hash can follow; undefined when it is not a plain https address. */
function plainBase(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, search, hash, username, href, pathname } = new URL(address);
  if (protocol !== 'https:' || search || hash || username || /[?#]/.test(address)) return undefined;
  return pathname.endsWith('/') || /\.html?$/.test(pathname) ? href : `${href}/`;
}

/**
 * Reads the command line.
 * @throws KitError with every fault of the options that all stands share.
 */
export function readOptions(args: readonly string[]): Options {
  const { values, tokens } = parseArgs({ args: [...args], options: known, strict: false, tokens: true });
  const given = values as Partial<Record<keyof typeof known, string | boolean>>;
  const unknown = tokens.filter((token) => token.kind === 'option' && !(token.name in known));
  const faults = tokens.flatMap((token) => {
    if (token.kind === 'positional')
      return unknown.length > 0
        ? []
        : [
            {
              where: token.value,
              fault: 'is not an option',
              mend: 'put words with spaces in quotes, after their option',
            },
          ];
    if (token.kind !== 'option') return [];
    if (unknown.includes(token))
      return [
        {
          where: token.rawName,
          fault: 'there is no such option',
          mend: `use: ${Object.keys(known)
            .map((name) => `--${name}`)
            .join(' ')}`,
        },
      ];
    return token.value === undefined || token.value.startsWith('--')
      ? [{ where: token.rawName, fault: 'has no value', mend: `write it after the option: ${token.rawName} …` }]
      : [];
  });
  const word = (name: keyof typeof known): string | undefined =>
    typeof given[name] === 'string' ? given[name].trim() : undefined;
  const base = plainBase(word('base') ?? '');
  if (!base && faults.length === 0) {
    faults.push({
      where: `--base ${word('base') ?? ''}`.trim(),
      fault: word('base') ? 'is not a plain https address' : 'is missing',
      mend: 'give the address where dist/h5 is served, without ? and #, such as https://guide.example.org/',
    });
  }
  const out = word('out') ?? '';
  if (!out && faults.length === 0)
    faults.push({ where: '--out', fault: 'is missing', mend: 'name a folder that does not exist yet' });
  if (faults.length > 0 || !base) throw new KitError(faults);
  const filled = columns.flatMap((name): [Column, string][] => (word(name) ? [[name, word(name) ?? '']] : []));
  return { values: Object.fromEntries(filled), csv: word('csv'), base, out };
}
