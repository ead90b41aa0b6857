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
