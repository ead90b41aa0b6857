import { Text, View } from '@tarojs/components';
import { useEffect, useMemo, useState } from 'react';
import { placeRows } from '@/content/bundles/place-rows';
import { searchData } from '@/content/bundles/search';
import { useLinkParam } from '@/components/launch-context';
import { keepInAddress, openPage } from '@/platform';
import { bringEnglish, useEnglish, useStore, useWords } from '@/state';
import { Cell, Heading, Live, Pressable, SearchInput, useReadOnly } from '@/ui';
import { PageLayout } from '@/components/page-layout';
import { Everything } from './everything';
import { NothingFound } from './nothing-found';
import { Results } from './results';
import { createSearch, type Understanding } from './search';
import './search.css';

const tries = ['search-try-1', 'search-try-2', 'search-try-3', 'search-try-4', 'search-try-5'] as const;

const Tries = ({ onTry }: { readonly onTry: (words: string) => void }) => {
  const { t } = useWords();
  return (
    <>
      <Heading level={2} text={t('search-try')} />
      <View className="try">
        {tries.map((key) => (
          <Pressable key={key} className="pill" onPress={() => onTry(t(key))}>
            {t(key)}
          </Pressable>
        ))}
      </View>
      <View className="card card--rows">
        <Cell title={t('glossary-title')} note={t('glossary-lead')} onPress={() => void openPage('glossary')} />
      </View>
    </>
  );
};

/** One field for both: words to search, or what the screen says. `?q=` is what stands in it at first. */
export function SearchScreen() {
  const { t } = useWords();
  const { pack } = useStore();
  const readOnly = useReadOnly();
  const asked = useLinkParam('q');
  const [start, setStart] = useState({ words: asked, round: 0 });
  const [typed, setTyped] = useState(asked);
  const [search, setSearch] = useState<(words: string) => Understanding>();
  // The English of guides and words is searched too, by whoever reads Chinese as well; with it comes another pack.
  useEffect(() => void bringEnglish(), []);
  const english = useEnglish();
  const ready = english === 'here' || english === 'refused' || typed.trim() !== '';
  // The index is made after the field is drawn, so that the page opens at once, and once for both languages.
  useEffect(() => {
    if (ready) setSearch(() => createSearch(pack, searchData, placeRows));
  }, [pack, ready]);
  // What was typed stands in the address, so that it is there again after coming back or loading anew.
  useEffect(() => keepInAddress('q', typed.trim()), [typed]);
  const answer = useMemo(() => (typed.trim() ? search?.(typed) : undefined), [search, typed]);
  const attempt = (words: string) => {
    setStart({ words, round: start.round + 1 });
    setTyped(words);
  };
  const found = answer && answer.kind !== 'nothing';
  const total = answer ? answer.results.length + answer.places.rows.length : 0;
  return (
    <PageLayout title={t('search-title')}>
      <Heading level={1} text={t('search-title')} />
      <SearchInput
        key={start.round}
        label={t('search-label')}
        placeholder={t('search-placeholder')}
        clear={t('search-clear')}
        start={start.words}
        onChange={setTyped}
      />
      <Text className="small">{t('search-private')}</Text>
      <Live className="found" text={!answer ? '' : found ? t('search-found', { n: total }) : t('search-found-none')} />
      {readOnly ? <Everything /> : null}
      {!typed.trim() && !readOnly ? <Tries onTry={attempt} /> : null}
      {answer && !found ? <NothingFound nearest={answer.results} places={answer.places.rows} /> : null}
      {answer && found ? <Results key={typed.trim()} {...answer} /> : null}
    </PageLayout>
  );
}
