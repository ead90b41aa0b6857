import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Entrance, Guide, Label } from '@/content';
import { localOf } from '@/components/city-card/local-way';
import { list } from '@/content/words';
import type { Refusal } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { Breadcrumb, Notice, TextLink, useReadOnly } from '@/ui';
import { Why } from '@/components/claims';
import { CityLine, EntranceSketch } from '@/components/entrance';
import { CopyText } from '@/components/copy-text';

/** What the words of a trail are called elsewhere or in older versions. */
const Renamed = ({ trail }: { readonly trail: readonly Label[] }) => {
  const { t, label, language } = useWords();
  const renamed = trail.filter((item): item is Label & { aliases: string[] } => (item.aliases ?? []).length > 0);
  return (
    <>
      {renamed.map((item) => (
        <Text key={item.zh} className="small">
          {t('guide-alias', { label: label(item), aliases: list(item.aliases, language) })}
        </Text>
      ))}
    </>
  );
};

/** Where the entrance stands: which city to choose there, and on request its drawing and the other names on the way. */
const Where = ({
  entrance,
  trail,
  startOpen,
}: {
  readonly entrance: Entrance;
  readonly trail: readonly Label[];
  readonly startOpen: boolean;
}) => {
  const { t } = useWords();
  const [asked, setAsked] = useState<boolean>();
  const readOnly = useReadOnly();
  const open = asked ?? (startOpen || readOnly);
  return (
    <>
      <CityLine entrance={entrance} />
      <TextLink
        expanded={open}
        text={t(open ? 'entrance-where-close' : 'entrance-where')}
        onPress={() => setAsked(!open)}
      />
      {open ? (
        <>
          <Renamed trail={trail} />
          <EntranceSketch entrance={entrance} />
        </>
      ) : null}
    </>
  );
};

/**
 * The way through the menus, the city to choose, other names, and the words to search. When opening it failed, its
 * drawing too.
 */
export const TrailCard = ({ guide, failed }: { readonly guide: Guide; readonly failed: Refusal | undefined }) => {
  const { t, label, language } = useWords();
  const entrance = useStore().entrance(guide.entrance ?? '');
  const { tile } = localOf(useCity().city?.record?.city, guide.channel);
  const local = tile?.trail === guide.trail ? tile : undefined;
  const { keyword, trail } = guide;
  const labels = trail.map(label);
  return (
    <View className="card" id="trail">
      {failed ? (
        <Notice tone="care" text={t(failed === 'refused' ? 'entrance-refused' : 'entrance-unavailable')} />
      ) : null}
      <Text className="small">{t('guide-trail')}</Text>
      <Breadcrumb labels={labels} sentence={t('guide-trail-sentence', { labels: list(labels, language) })} />
      {entrance ? (
        <Where entrance={entrance} trail={trail} startOpen={failed !== undefined} />
      ) : (
        <Renamed trail={trail} />
      )}
      {keyword ? (
        <>
          <Text className="small">{t('guide-keyword', { keyword })}</Text>
          <CopyText words={keyword} />
        </>
      ) : null}
      {local ? <Why ids={local.claims} /> : null}
    </View>
  );
};
