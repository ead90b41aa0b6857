import { View } from '@tarojs/components';
import type { PlaceRow } from '@/content';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Cell, Heading, Notice } from '@/ui';
import { Hotlines } from '@/components/hotlines';
import { Places } from './places';
import { ResultRow } from './result';
import type { SearchResult } from './search';

interface NothingFoundProps {
  readonly nearest: readonly SearchResult[];
  readonly places: readonly PlaceRow[];
}

/** Says that we do not have it, and what to do instead: the nearest topics, the finder, whom to call, the guides. */
export const NothingFound = ({ nearest, places }: NothingFoundProps) => {
  const { t, say } = useWords();
  const { pack } = useStore();
  return (
    <>
      <Notice tone="calm" text={t('search-none-text')} />
      {nearest.length > 0 ? (
        <>
          <Heading level={2} text={t('search-nearest')} />
          <View className="card card--rows">
            {nearest.map((result) => (
              <ResultRow key={`${result.entry.kind} ${result.entry.id}`} result={result} />
            ))}
          </View>
        </>
      ) : null}
      <Places rows={places} />
      <Notice tone="care" text={t('search-none-money')} />
      <View className="card card--rows">
        <Cell title={t('home-route-title')} note={t('home-route-text')} onPress={() => void openPage('finder')} />
      </View>
      <View className="card">
        <Hotlines lines={pack.hotlines} />
      </View>
      <Heading level={2} text={t('search-none-guides')} />
      <View className="card card--rows">
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
