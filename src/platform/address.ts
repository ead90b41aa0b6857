/** The address of the page in the browser, and whether another machine can open it. */
export interface PageAddress {
  readonly address: string;
  readonly elsewhere: boolean;
}

const thisMachine = /^(localhost|127(\.\d+){3}|\[::1\]|)$/;

/** Where the browser is now. */
export const pageAddress = (): PageAddress | undefined => ({
  address: window.location.href,
  elsewhere: !thisMachine.test(window.location.hostname),
});

/**
 * Keeps a value in the address of the page that is open, so that it is there again after coming back or loading anew.
 * An empty value is taken out. Where the browser refuses, nothing happens.
 */
export function keepInAddress(name: string, value: string): void {
  const [path = '', query = ''] = window.location.hash.split('?');
  const rest = query.split('&').filter((part) => part && !part.startsWith(`${name}=`));
  const words = value ? [...rest, `${name}=${encodeURIComponent(value)}`] : rest;
  const hash = words.length > 0 ? `${path}?${words.join('&')}` : path;
  if (hash === window.location.hash) return;
  try {
    window.history.replaceState(window.history.state, '', hash);
  } catch {
    // A page without an address of its own: what was typed stays as long as the page does.
  }
}
