/** Paper in millimetres (ISO 216), and how much larger than A4 everything on it is. */
export const papers = {
  a4: { width: 210, height: 297, scale: 1 },
  a3: { width: 297, height: 420, scale: Math.SQRT2 },
} as const;
export type Paper = keyof typeof papers;

/**
 * Width on A4, in millimetres without the quiet zone: of the code that people scan first (the mini-program code where
 * there is one), and of the plain code that stands beside it.
 */
const a4Mm = { alone: 104, beside: 60 } as const;

/** Width of a code on a paper, in whole millimetres, as the poster says it. */
export const codeMm = (paper: Paper, place: keyof typeof a4Mm): number => Math.round(a4Mm[place] * papers[paper].scale);

/** How far away the plain code must still read, in metres: 1.5 m where it stands alone. */
export const reachMetres = (paper: Paper, place: keyof typeof a4Mm): number =>
  place === 'alone' ? 1.5 : Math.floor((15 * codeMm(paper, place)) / a4Mm.alone) / 10;
