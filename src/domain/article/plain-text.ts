import type { Article } from './blocks';

/** An article as plain text for a chat: the title, then each block under its heading, with an empty line between. */
export const plainText = ({ title, lead, blocks }: Article): string =>
  [
    `【${title}】`,
    lead,
    ...blocks.map(({ heading, lines }) =>
      [...(heading ? [heading] : []), ...lines.map((line) => (heading ? `· ${line}` : line))].join('\n'),
    ),
  ].join('\n\n');
