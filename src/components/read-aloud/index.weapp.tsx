import type { ReadAloudProps } from './props';

/** WeChat reads nothing aloud without a plugin that asks a server (docs/decisions/0055-read-aloud.md). */
export const ReadAloud = (props: ReadAloudProps): null => {
  void props;
  return null;
};
