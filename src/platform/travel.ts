/** `?on=2027-01-02` before the `#` of the address, in the live server only; empty otherwise. */
export const dayAsked = (): string => (process.env.NODE_ENV === 'development' ? (new URLSearchParams(globalThis.location?.search ?? '').get('on') ?? '') : '');
