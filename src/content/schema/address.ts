import * as v from 'valibot';

/**
 * What a tap may open: a web page, the dialler, and Alipay, which the entrance to its citizen centre needs. Any other
 * scheme can start a program that nobody tested, so neither the content nor a published pack can name one.
 */
const openSchemes = ['https', 'tel', 'alipays'] as const;

/** Whether an address begins with one of these schemes. */
export const mayOpen = (address: string): boolean =>
  openSchemes.some((scheme) => address.startsWith(scheme === 'tel' ? 'tel:' : `${scheme}://`));

/** A web address that a person can open or copy. */
export const webAddressSchema = v.pipe(
  v.string('write the address in quotes'),
  v.url('write a whole web address'),
  v.startsWith('https://', 'use the https address'),
);

/**
 * Where a source was read. It is printed as evidence and never opened, so a page that has no https stays what it is.
 */
export const readAddressSchema = v.pipe(
  v.string('write the address in quotes'),
  v.url('write a whole web address'),
  v.regex(/^https?:\/\//, 'a source was read at an https or http address'),
);

/** An address that opens a program on the phone. */
export const programAddressSchema = v.pipe(
  v.string('write the address in quotes'),
  v.regex(/^alipays:\/\/\S+$/, 'write the whole address, with alipays:// at its start; other programs are not opened'),
);
