import { View } from '@tarojs/components';
import { useState } from 'react';
import type { StringKey } from '@/content';
import { openPage } from '@/platform';
import { useWords } from '@/state';
import { Cell, Chips, Heading, Pressable } from '@/ui';
import { Places } from './places';
import { ResultRow } from './result';
import type { SearchResult, Understanding } from './search';

/** How many of the other results stand open. */
const maxShown = 5;

const keyOf = ({ entry }: SearchResult): string => `${entry.kind} ${entry.id}`;

const DidYouMean = (props: {
  readonly alternatives: readonly SearchResult[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}) => {
  const { t, say } = useWords();
  return (
    <>
      <Heading level={2} text={t('search-mean')} />
      <Chips
        options={props.alternatives.map((result) => ({ id: keyOf(result), text: say(result.entry.title) }))}
        chosen={props.chosen}
        onChoose={props.onChoose}
      />
    </>
  );
};

const Others = ({ results }: { readonly results: readonly SearchResult[] }) => {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (results.length === 0) return null;
  return (
    <>
      <Heading level={2} text={t('search-others')} />
      <View className="card card--rows">
        {results.slice(0, all ? results.length : maxShown).map((result) => (
          <ResultRow key={keyOf(result)} result={result} />
        ))}
        {!all && results.length > maxShown ? (
          <Pressable className="link" onPress={() => setAll(true)}>
            {t('search-more', { n: results.length - maxShown })}
          </Pressable>
        ) : null}
      </View>
    </>
  );
};

const headingOf = (first: SearchResult, sure: boolean): StringKey => {
  if (first.entry.kind === 'trouble') return sure ? 'search-screen' : 'search-screen-guess';
  return sure ? 'search-best-sure' : 'search-best';
};

/** The best answer first, whatever it is, open; then the city that was named, and what else it may be. */
export const Results = ({ kind, sure, results, alternatives, places }: Understanding) => {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string>();
  const first = results.find((result) => keyOf(result) === chosen) ?? results[0];
  const firstIsPlace = kind === 'place';
  return (
    <>
      {firstIsPlace ? <Places rows={places.rows} /> : null}
      {first && alternatives.length > 1 && !firstIsPlace ? (
        <DidYouMean alternatives={alternatives} chosen={keyOf(first)} onChoose={setChosen} />
      ) : null}
      {first && !firstIsPlace ? (
        <>
          <Heading level={2} text={t(headingOf(first, sure || chosen !== undefined))} />
          <View className="card card--rows">
            <ResultRow key={keyOf(first)} result={first} open />
          </View>
        </>
      ) : null}
      {firstIsPlace ? null : <Places rows={places.rows} />}
      <Others results={results.filter((result) => firstIsPlace || result !== first)} />
      {sure || firstIsPlace ? null : (
        <View className="card card--rows">
          <Cell title={t('search-not-it')} note={t('search-not-it-note')} onPress={() => void openPage('finder')} />
        </View>
      )}
    </>
  );
};
