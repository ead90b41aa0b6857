import type { Pack } from '../../../src/content/schema/pack';
import type { Text } from '../../../src/content/schema/text';

/** A text that asks for a target, `kind id`; `style` and `writer` are undefined for what the entry itself says. */
export interface Line {
  readonly text: string;
  readonly target: string;
  readonly style?: string;
  readonly writer?: string;
  readonly weight: number;
}

export type Learned = Pick<Pack, 'asks' | 'topics' | 'families' | 'guides' | 'prerequisites' | 'terms'>;

/** What an entry is called counts less than how people ask for it, and the name of a word least. */
const ownWeight = 0.6;
const nameWeight = 0.3;

const both = ({ zh, en }: Text): string[] => [zh, en];
const lines = (target: string, texts: readonly string[], weight = ownWeight): Line[] =>
  texts.map((text) => ({ text, target, weight }));

/** Every way of asking, with its style and its writer. */
export const askedLines = (asks: Pack['asks']): Line[] =>
  asks.flatMap(({ kind, id, writer, ways }) =>
    Object.entries(ways).flatMap(([style, texts]) =>
      texts.map((text) => ({ text, target: `${kind} ${id}`, style, writer, weight: 1 })),
    ),
  );

/** What the entries are called: titles, variants, messages. Their answers speak of too much else to learn from. */
export const ownLines = ({ topics, families, guides, prerequisites, terms }: Learned): Line[] => [
  ...topics.flatMap(({ questions }) =>
    questions.flatMap(({ id, ask, variants }) => lines(`question ${id}`, [...both(ask), ...variants])),
  ),
  ...families.flatMap(({ id, title, troubles }) =>
    lines(`trouble ${id}`, [
      ...both(title),
      ...troubles.flatMap(({ shows }) => shows.flatMap(({ text }) => both(text))),
    ]),
  ),
  ...guides.flatMap(({ id, title, trail }) =>
    lines(`guide ${id}`, [...both(title), ...trail.flatMap(({ zh, aliases = [] }) => [zh, ...aliases])]),
  ),
  ...prerequisites.flatMap(({ id, title }) => lines(`prerequisite ${id}`, both(title))),
  ...terms.flatMap(({ id, name, also }) => lines(`term ${id}`, [...both(name), ...also], nameWeight)),
];
