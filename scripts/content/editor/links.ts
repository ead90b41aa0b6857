import { mayFetch } from './robots';

const agent = 'leaving-job-guide-link-check';

/** What a look at an address gave, and on which day. */
export interface Looked {
  readonly address: string;
  readonly verdict: 'fine' | 'moved' | 'gone' | 'no answer' | 'not allowed by robots.txt';
  readonly detail: string;
  readonly on: string;
}

export interface LinkOptions {
  /** Milliseconds between two requests to the same host, and for one answer. */
  readonly pause: number;
  readonly timeout: number;
  readonly today: string;
  /** Earlier looks by address; a good one of the last seven days is not repeated. */
  readonly cache: Readonly<Record<string, Looked>>;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const ask = (address: string, timeout: number): Promise<Response> =>
  fetch(address, { headers: { 'user-agent': agent }, redirect: 'follow', signal: AbortSignal.timeout(timeout) });

async function robotsOf(origin: string, timeout: number): Promise<string> {
  try {
    const response = await ask(`${origin}/robots.txt`, timeout);
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}

async function lookOnce(address: string, { timeout, today: on }: LinkOptions): Promise<Looked> {
  try {
    const response = await ask(address, timeout);
    await response.body?.cancel();
    if (!response.ok) return { address, verdict: 'gone', detail: `answers ${response.status}`, on };
    return response.redirected
      ? { address, verdict: 'moved', detail: `leads to ${response.url}`, on }
      : { address, verdict: 'fine', detail: '', on };
  } catch (error) {
    return { address, verdict: 'no answer', detail: (error as Error).message, on };
  }
}

const isRecent = (looked: Looked | undefined, today: string): looked is Looked =>
  looked !== undefined &&
  (looked.verdict === 'fine' || looked.verdict === 'moved') &&
  Date.parse(today) - Date.parse(looked.on) < 7 * 86_400_000;

/** The addresses of one host, one after the other. What fails is tried a second time. */
async function lookAtHost(origin: string, addresses: readonly string[], options: LinkOptions): Promise<Looked[]> {
  const found: Looked[] = [];
  let robots: string | undefined;
  for (const address of addresses) {
    const before = options.cache[address];
    if (isRecent(before, options.today)) {
      found.push(before);
      continue;
    }
    robots ??= await robotsOf(origin, options.timeout);
    if (!mayFetch(robots, agent, address)) {
      found.push({ address, verdict: 'not allowed by robots.txt', detail: 'look at it by hand', on: options.today });
      continue;
    }
    await wait(options.pause);
    let looked = await lookOnce(address, options);
    if (looked.verdict === 'gone' || looked.verdict === 'no answer') {
      await wait(options.pause);
      looked = await lookOnce(address, options);
    }
    found.push(looked);
  }
  return found;
}

/** Looks at every address once: hosts side by side, four at a time, and the addresses of a host one at a time. */
export async function checkLinks(addresses: readonly string[], options: LinkOptions): Promise<Looked[]> {
  const hosts = new Map<string, string[]>();
  for (const address of new Set(addresses)) {
    const { origin } = new URL(address);
    hosts.set(origin, [...(hosts.get(origin) ?? []), address]);
  }
  const waiting = [...hosts];
  const found: Looked[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      found.push(...(await lookAtHost(next[0], next[1], options)));
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return found.sort((a, b) => a.address.localeCompare(b.address));
}
