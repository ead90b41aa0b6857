import { Text, View } from '@tarojs/components';
import type { Channel, Label } from '@/content';
import { isSilent, localOf, sameStart } from './local-way';
import { list } from '@/content/words';
import { useCity, useWords } from '@/state';
import { Heading, Notice, Breadcrumb } from '@/ui';
import { Sentences, Why } from '@/components/claims';
import { CopyText } from '@/components/copy-text';

const Stated = ({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) =>
  ids.length > 0 ? (
    <>
      <Text className="small">{title}</Text>
      <Sentences ids={ids} />
    </>
  ) : null;

interface CityCardProps {
  readonly channel: Channel;
  readonly trail?: readonly Label[];
  /** The words to search that the steps offer already. */
  readonly keyword?: string;
  readonly bare?: boolean;
}

/**
 * What the person's city says for this channel; for a city we know nothing of, the word that the national text stands.
 * `trail` is the guide's own way: a local one that begins elsewhere is shown here. `bare` leaves out the card.
 */
export const CityCard = ({ channel, trail = [], keyword, bare = false }: CityCardProps) => {
  const { city } = useCity();
  const { t, say, label, language } = useWords();
  if (!city) return null;
  const place = say(city.name);
  const local = localOf(city.record?.city, channel);
  if (isSilent(local)) {
    const area = city.area ? [t('place-area', { place, area: city.area })] : [];
    const notes = city.record ? area : [t('place-waiting', { place }), ...area];
    return notes.length > 0 ? <Notice tone="calm" text={notes.join(' ')} /> : null;
  }
  const search = local.search.filter(({ words }) => words !== keyword);
  const tile = local.tile && !sameStart(local.tile, trail) ? local.tile : undefined;
  const tileIds = tile?.claims ?? [];
  const searchIds = [...new Set(search.flatMap(({ claims }) => claims))].filter(
    (id) => !local.tile?.claims.includes(id) && !local.paying.includes(id),
  );
  const said = [...tileIds, ...searchIds, ...local.hukou, ...local.enrol, ...local.paying];
  if (!tile && search.length === 0 && said.length === 0) return null;
  return (
    <View className={bare ? '' : 'card'}>
      <Heading level={3} text={t('place-head', { place })} />
      {tile ? (
        <>
          <Text className="small">{t('guide-trail')}</Text>
          <Breadcrumb
            labels={tile.trail.map(label)}
            sentence={t('guide-trail-sentence', { labels: list(tile.trail.map(label), language) })}
          />
        </>
      ) : null}
      {search.map(({ words, where, purpose }) => (
        <View key={`${where}${words}`}>
          <Text className="small">{`${t(`place-search-${where}`)} · ${t(`place-purpose-${purpose}`)}`}</Text>
          <CopyText words={words} />
        </View>
      ))}
      <Stated title={t('place-hukou')} ids={local.hukou} />
      <Stated title={t('place-enrol')} ids={local.enrol} />
      <Stated title={t('place-paying')} ids={local.paying} />
      <Why ids={said} />
    </View>
  );
};
