import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { isPage, openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Cell } from '@/ui';
import { OpeningRow } from '@/components/opening-row';
import { Why } from '@/components/claims';
import type { SearchEntry } from './entries';
import { ScreenAnswer } from './screen-answer';
import type { SearchResult } from './search';

/** Opens the page that a result stands for; undefined for one that is answered on the spot. */
function wayTo(entry: SearchEntry, isGuide: (id: string) => boolean): (() => void) | undefined {
  const { kind, id, owner } = entry;
  if (kind === 'guide') return () => void openPage('guide', { id });
  if (kind === 'prerequisite') return () => void openPage('checklist', { item: id });
  if (kind === 'page') return isPage(id) ? () => void openPage(id) : undefined;
  if (kind === 'article') return () => void openPage('law', { article: id });
  if (kind === 'step' && owner)
    return () =>
      void (isGuide(owner) ? openPage('guide', { id: owner, step: id }) : openPage('checklist', { item: owner }));
  return undefined;
}

/** What a question, a rumour or a word says, with what it rests on. */
const Answered = ({ entry }: { readonly entry: SearchEntry }) => {
  const { t, say } = useWords();
  const { pack } = useStore();
  const source =
    pack.topics.flatMap(({ questions }) => questions).find(({ id }) => id === entry.id) ??
    pack.rumours.find(({ id }) => id === entry.id) ??
    pack.terms.find(({ id }) => id === entry.id);
  const lines =
    entry.kind === 'question'
      ? entry.text.map(say)
      : entry.note
        ? [entry.kind === 'rumour' ? t('search-rumour-holds', { text: say(entry.note) }) : say(entry.note)]
        : [];
  return (
    <View className="result__body">
      {lines.map((line) => (
        <Text key={line} className="p">
          {line}
        </Text>
      ))}
      <Why ids={source?.claims ?? []} />
      {entry.kind === 'question' ? (
        <Cell title={t('search-question-more')} onPress={() => void openPage('questions', { id: entry.id })} />
      ) : null}
    </View>
  );
};

/** One result: a way to a page, or an answer that opens in place. `open`: it stands open at first. */
export const ResultRow = ({
  result,
  open: startsOpen = false,
}: {
  readonly result: SearchResult;
  readonly open?: boolean;
}) => {
  const { t, say } = useWords();
  const store = useStore();
  const [open, setOpen] = useState(startsOpen);
  const { entry, trouble } = result;
  const family = trouble && store.pack.families.find(({ id }) => id === entry.id);
  const go = wayTo(entry, (id) => Boolean(store.guide(id)));
  if (go) {
    return (
      <View className="result">
        <Cell title={say(entry.title)} note={entry.note ? say(entry.note) : undefined} onPress={go} />
      </View>
    );
  }
  return (
    <View className="result">
      <OpeningRow className="result__head" open={open} onToggle={() => setOpen(!open)}>
        <Text className="strong">
          {entry.kind === 'rumour' ? t('search-rumour-title', { text: say(entry.title) }) : say(entry.title)}
        </Text>
        {family && !open ? <Text className="small">{say(family.gist)}</Text> : null}
      </OpeningRow>
      {open && family && trouble ? <ScreenAnswer family={family} trouble={trouble} /> : null}
      {open && !family ? <Answered entry={entry} /> : null}
    </View>
  );
};
