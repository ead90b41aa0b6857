import { Text, View } from '@tarojs/components';
import type { Guide } from '@/content';
import { CityLine, EntranceSketch } from '@/components/entrance';
import { Why } from '@/components/claims';
import { localOf } from '@/components/city-card/local-way';
import { CopyText } from '@/components/copy-text';
import { list } from '@/content/words';
import { useCity, useStore, useWords } from '@/state';
import { Breadcrumb, useReadOnly } from '@/ui';

/**
 * The way through the menus, the city to choose, the words' other names, where the entrance stands, and the words to
 * search.
 */
export const Trail = ({ guide }: { readonly guide: Guide }) => {
  const { t, label, language } = useWords();
  const entrance = useStore().entrance(guide.entrance ?? '');
  const { tile } = localOf(useCity().city?.record?.city, guide.channel);
  const { keyword, trail } = guide;
  // Where nothing can be copied, the words to copy say this themselves.
  const readOnly = useReadOnly();
  const labels = trail.map(label);
  return (
    <>
      <Text className="strong">{t('guide-trail')}</Text>
      <Breadcrumb labels={labels} sentence={t('guide-trail-sentence', { labels: list(labels, language) })} />
      {trail.map((item) =>
        item.aliases && item.aliases.length > 0 ? (
          <Text key={item.zh} className="small">
            {t('guide-alias', { label: label(item), aliases: list(item.aliases, language) })}
          </Text>
        ) : null,
      )}
      {entrance ? (
        <>
          <CityLine entrance={entrance} />
          <EntranceSketch entrance={entrance} />
        </>
      ) : null}
      {keyword ? (
        <>
          {readOnly ? null : <Text className="small">{t('guide-keyword', { keyword })}</Text>}
          <CopyText words={keyword} />
        </>
      ) : null}
      {tile?.trail === trail ? <Why ids={tile.claims} /> : null}
    </>
  );
};

/** The same as a card of the page, for where no half-sheet can be opened. */
export const TrailCard = ({ guide }: { readonly guide: Guide }) =>
  guide.trail.length > 0 ? (
    <View className="card">
      <Trail guide={guide} />
    </View>
  ) : null;
