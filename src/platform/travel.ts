const asked =
  process.env.NODE_ENV === 'development'
    ? (new URLSearchParams(globalThis.location?.search ?? '').get('on') ?? '')
    : '';

/**
 * `?on=2027-01-02` before the `#` of the address, in the live server only; empty otherwise. Read at the start, since a
 * page that opens takes it out.
 */
export const dayAsked = (): string => asked;
