import { useLinkParam } from '@/components/launch-context';
import { Text, View } from '@tarojs/components';
import { useEffect, useMemo, useState } from 'react';
import { helpPart } from '@/content/bundles/help';
import { placeRows } from '@/content/bundles/place-rows';
import { searchData } from '@/content/bundles/search';
import { createSearch, type Answer } from '@/domain/search/answer';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Cell, SearchInput, Heading, Live, Notice, Pressable, useReadOnly } from '@/ui';
import { PageLayout } from '@/components/page-layout';
import { definePage } from '@/app/define-page';
import { Hotlines } from '@/components/hotlines';
import { Places } from './places';
import { Result } from './result';
import { ScreenCard } from './screen';
import './index.css';

const tries = ['search-try-1', 'search-try-2', 'search-try-3', 'search-try-4', 'search-try-5'] as const;
/** How many of a group stand open. */
const shown = 4;

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
      <View className="card">
        <Cell title={t('glossary-title')} note={t('glossary-lead')} onPress={() => void openPage('glossary')} />
      </View>
    </>
  );
};

const Nothing = () => {
  const { t, say } = useWords();
  const { pack } = useStore();
  return (
    <>
      <Notice tone="calm" text={t('search-none-text')} />
      <Notice tone="care" text={t('search-none-money')} />
      <View className="card">
        <Cell title={t('home-route-title')} note={t('home-route-text')} onPress={() => void openPage('finder')} />
      </View>
      <View className="card">
        <Hotlines lines={pack.hotlines} />
      </View>
      <Heading level={2} text={t('search-none-guides')} />
      <View className="card">
        <Cell title={t('home-ready')} onPress={() => void openPage('checklist')} />
        {pack.guides.map((guide) => (
          <Cell
            key={guide.id}
            title={say(guide.title)}
            note={say(guide.summary)}
            onPress={() => void openPage('guide', { id: guide.id })}
          />
        ))}
      </View>
    </>
  );
};

/**
 * What can be searched, for where nothing can be typed: the messages of the screen with their first answers, and the
 * routes.
 */
const Everything = () => {
  const { say } = useWords();
  const { pack } = useStore();
  return (
    <>
      {[
        ...pack.families.map(({ id, title, gist }) => ({ id, title, text: gist })),
        ...pack.guides.map(({ id, title, summary }) => ({ id, title, text: summary })),
      ].map(({ id, title, text }) => (
        <View key={id} className="card">
          <Heading level={2} text={say(title)} />
          <Text className="p">{say(text)}</Text>
        </View>
      ))}
      <Hotlines lines={pack.hotlines} />
    </>
  );
};

const Group = ({ group, entries }: Answer['groups'][number]) => {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  return (
    <>
      <Heading level={2} text={t(`search-${group}`)} />
      <View className="card">
        {entries.slice(0, all ? entries.length : shown).map((entry) => (
          <Result key={`${entry.kind} ${entry.id}`} entry={entry} />
        ))}
        {!all && entries.length > shown ? (
          <Pressable className="link" onPress={() => setAll(true)}>
            {t('search-more', { n: entries.length - shown })}
          </Pressable>
        ) : null}
      </View>
    </>
  );
};

const Screens = ({ screen }: Pick<Answer, 'screen'>) => {
  const { t } = useWords();
  const [first, ...others] = screen;
  if (!first) return null;
  return (
    <>
      <Heading level={2} text={t(first.sure ? 'search-screen' : 'search-screen-guess')} />
      <ScreenCard key={first.trouble.id} answer={first} first={first.sure} />
      {others.length > 0 ? <Heading level={2} text={t('search-screen-others')} /> : null}
      {others.map((answer) => (
        <ScreenCard key={answer.trouble.id} answer={answer} first={false} />
      ))}
    </>
  );
};

const Results = ({ places, screen, groups }: Answer) => {
  const sure = screen[0]?.sure ?? false;
  return (
    <>
      {places.named && !sure ? <Places rows={places.rows} /> : null}
      {sure ? <Screens screen={screen} /> : null}
      {groups.map((group) => (
        <Group key={group.group} {...group} />
      ))}
      {sure ? null : <Screens screen={screen} />}
      {places.named && !sure ? null : <Places rows={places.rows} />}
    </>
  );
};

/** One field for both: words to search, or what the screen says. `?q=` is what stands in it at first. */
function SearchPage() {
  const { t } = useWords();
  const { pack } = useStore();
  const readOnly = useReadOnly();
  const asked = useLinkParam('q');
  const [start, setStart] = useState({ words: asked, round: 0 });
  const [typed, setTyped] = useState(asked);
  const [search, setSearch] = useState<(words: string) => Answer>();
  // The index is made after the field is drawn, so that the page opens at once.
  useEffect(() => setSearch(() => createSearch(pack, searchData, placeRows)), [pack]);
  const answer = useMemo(() => (typed.trim() ? search?.(typed) : undefined), [search, typed]);
  const attempt = (words: string) => {
    setStart({ words, round: start.round + 1 });
    setTyped(words);
  };
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
      <Live
        className="found"
        text={!answer ? '' : answer.total > 0 ? t('search-found', { n: answer.total }) : t('search-found-none')}
      />
      {!typed.trim() && !readOnly ? <Tries onTry={attempt} /> : null}
      {readOnly ? <Everything /> : null}
      {answer?.total === 0 ? <Nothing /> : null}
      {answer && answer.total > 0 ? <Results {...answer} /> : null}
    </PageLayout>
  );
}

export default definePage(SearchPage, helpPart);
