import type { Ask, City } from './schema/city';

/** The cells that are sentences alone. */
type Stated = 'hukou' | 'enrol' | 'gap' | 'benefit';

/** The questions that a place leaves in a cell instead of a fact. */
export const asksFor = (city: City | undefined, cell: Ask['cell']): readonly string[] =>
  (city?.asks ?? []).flatMap((ask) => (ask.cell === cell ? ask.claims : []));

/** What a place says in a cell, and what it leaves there as a question. */
export const saidIn = (city: City | undefined, cell: Stated): readonly string[] => [
  ...(city?.[cell]?.claims ?? []),
  ...asksFor(city, cell),
];
