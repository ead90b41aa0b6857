import robotsParser from 'robots-parser';

/**
 * Whether a host's `robots.txt` lets a visitor fetch an address of that host (RFC 9309).
 * @param robots the text of the file; empty when there is none.
 * @param agent the visitor's name, without a version.
 */
export const mayFetch = (robots: string, agent: string, address: string): boolean =>
  robotsParser(new URL('/robots.txt', address).href, robots).isAllowed(address, agent) ?? true;
