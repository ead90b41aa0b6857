/** A day as YYYY-MM-DD. Days in this form compare as strings. */
export type Day = string;

/** The parts of a day for a sentence, without leading zeros. */
export const partsOfDay = (day: Day): { readonly y: string; readonly m: string; readonly d: string } => ({
  y: day.slice(0, 4),
  m: String(Number(day.slice(5, 7))),
  d: String(Number(day.slice(8))),
});
