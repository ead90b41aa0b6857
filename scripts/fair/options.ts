import { parseArgs } from 'node:util';
import { KitError, type KitFault } from './fault';

/** Pixels an inch of the pictures: what print shops ask for, and between which numbers it may be chosen. */
const printDpi = 300;
const [minDpi, maxDpi] = [72, 600];

export const usage = `npm run fair -- --fair <id> --name <name of the fair> --base <https address> --out <new folder>
    --base is where the browser build is served
    [--org <who invites>] [--logo <png, jpg or svg>]   the organiser, at the top of the poster
    [--city <city or adcode>] [--stand <id>] [--label <words for the stand>] [--guide <id>]   one stand
    [--csv <file>]   many stands: a list as Excel saves it, with 展位号, 企业名称, 城市 or stand,label,city,guide
                     (also fair,name,org); a filled cell wins over the option
    [--dpi <72 to 600>]   pixels an inch of the PNG files, 300 when left out; a small number makes a quick draft
    [--no-search]    without the line that tells people to search for the mini-program in WeChat

Set WECHAT_APPID and WECHAT_SECRET to get mini-program codes too. Without them nothing goes over the network.`;

export const columns = ['fair', 'name', 'org', 'stand', 'label', 'city', 'guide'] as const;
export type Column = (typeof columns)[number];

export interface Options {
  readonly values: Readonly<Partial<Record<Column, string>>>;
  readonly csv: string | undefined;
  readonly logo: string | undefined;
  readonly base: string;
  readonly out: string;
  /** Pixels an inch of the PNG files. */
  readonly dpi: number;
  /** Whether the poster says to search for the mini-program in WeChat. */
  readonly search: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const known = {
  ...{ fair: text, name: text, org: text, logo: text, city: text, stand: text, label: text, guide: text },
  ...{ csv: text, base: text, out: text, dpi: text, 'no-search': flag },
} as const;
type Name = keyof typeof known;

/** The address with an end that a hash can follow; undefined when it is not a plain https address. */
function plainBase(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, search, hash, username, href, pathname } = new URL(address);
  if (protocol !== 'https:' || search || hash || username || /[?#]/.test(address)) return undefined;
  return pathname.endsWith('/') || /\.html?$/.test(pathname) ? href : `${href}/`;
}

const parsed = (args: readonly string[]) => parseArgs({ args: [...args], options: known, strict: false, tokens: true });
type Token = ReturnType<typeof parsed>['tokens'][number];

/** What is wrong with the command line itself: options that are none, words without one, options without a value. */
function tokenFaults(tokens: readonly Token[]): KitFault[] {
  const isKnown = (name: string): name is Name => Object.prototype.hasOwnProperty.call(known, name);
  const strange = tokens.some((token) => token.kind === 'option' && !isKnown(token.name));
  const all = Object.keys(known).map((name) => `--${name}`);
  return tokens.flatMap((token): KitFault[] => {
    if (token.kind === 'option-terminator') return [];
    if (token.kind === 'positional') {
      const mend = 'put words with spaces in quotes, after their option';
      return strange ? [] : [{ where: token.value, fault: 'is not an option', mend }];
    }
    const { name, rawName: where, value } = token;
    if (!isKnown(name)) return [{ where, fault: 'there is no such option', mend: `use: ${all.join(' ')}` }];
    if (known[name].type === 'boolean')
      return value === undefined ? [] : [{ where, fault: 'takes no value', mend: `write ${where} alone` }];
    return value === undefined || value.startsWith('--')
      ? [{ where, fault: 'has no value', mend: `write it after the option: ${where} …` }]
      : [];
  });
}

/**
 * Reads the command line.
 * @throws KitError with every fault of the options that all stands share.
 */
export function readOptions(args: readonly string[]): Options {
  const { values, tokens } = parsed(args);
  const given = values as Partial<Record<Name, string | boolean>>;
  const faults = tokenFaults(tokens);
  const word = (name: Name): string | undefined => {
    const value = given[name];
    return typeof value === 'string' ? value.trim() : undefined;
  };
  const [base, out] = [plainBase(word('base') ?? ''), word('out') ?? ''];
  if (!base && faults.length === 0) {
    faults.push({
      where: `--base ${word('base') ?? ''}`.trim(),
      fault: word('base') ? 'is not a plain https address' : 'is missing',
      mend: 'give the address where dist/h5 is served, without ? and #, such as https://guide.example.org/',
    });
  }
  if (!out && faults.length === 0)
    faults.push({ where: '--out', fault: 'is missing', mend: 'name a folder that does not exist yet' });
  const dpi = Number(word('dpi') ?? printDpi);
  if (faults.length === 0 && !(Number.isInteger(dpi) && dpi >= minDpi && dpi <= maxDpi))
    faults.push({
      where: `--dpi ${word('dpi') ?? ''}`,
      fault: 'is not a resolution that a code can be read at',
      mend: `write a number from ${minDpi} to ${maxDpi}; print shops ask for ${printDpi}`,
    });
  if (faults.length > 0 || !base) throw new KitError(faults);
  const filled = columns.flatMap((name): [Column, string][] => (word(name) ? [[name, word(name) ?? '']] : []));
  return {
    values: Object.fromEntries(filled),
    csv: word('csv'),
    logo: word('logo'),
    base,
    out,
    dpi,
    search: given['no-search'] !== true,
  };
}
