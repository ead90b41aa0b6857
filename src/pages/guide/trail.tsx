import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Entrance, Guide, Label } from '@/content';
import { localOf } from '@/domain/city/local';
import { list } from '@/domain/language';
import type { Refusal } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { Notice, Pressable, Trail } from '@/ui';
import { Claims } from '../parts/claims';
import { CityLine, EntranceSketch } from '../parts/entrance';
import { CopyWords } from '../parts/reach';

/** Where the entrance stands: which city to choose there, and on request its drawing. */
const Where = ({ entrance, startOpen }: { readonly entrance: Entrance; readonly startOpen: boolean }) => {
  const { t } = useWords();
  const [asked, setAsked] = useState<boolean>();
  const open = asked ?? startOpen;
  return (
    <>
      <CityLine entrance={entrance} />
      <Pressable className="link" expanded={open} onPress={() => setAsked(!open)}>
        {t(open ? 'entrance-where-close' : 'entrance-where')}
      </Pressable>
      {open ? <EntranceSketch entrance={entrance} /> : null}
    </>
  );
};

/** The way through the menus, the city to choose, other names, and the words to search. When opening it failed, its drawing too. */
export const TrailCard = ({ guide, failed }: { readonly guide: Guide; readonly failed: Refusal | undefined }) => {
  const { t, label, language } = useWords();
  const entrance = useStore().entrance(guide.entrance ?? '');
  const local = localOf(useCity().city?.record?.city, guide.channel);
  const trail = local.tile?.trail ?? guide.trail;
  const keyword = local.tile ? undefined : guide.keyword;
  const labels = trail.map(label);
  const renamed = trail.filter((item): item is Label & { aliases: string[] } => (item.aliases ?? []).length > 0);
  return (
    <View className="card" id="trail">
      {failed ? <Notice tone="care" text={t(failed === 'refused' ? 'entrance-refused' : 'entrance-unavailable')} /> : null}
      <Text className="small">{t('guide-trail')}</Text>
      <Trail labels={labels} sentence={t('guide-trail-sentence', { labels: list(labels, language) })} />
      {renamed.map((item) => (
        <Text key={item.zh} className="small">
          {t('guide-alias', { label: label(item), aliases: list(item.aliases, language) })}
        </Text>
      ))}
      {entrance ? <Where entrance={entrance} startOpen={failed !== undefined} /> : null}
      {keyword ? (
        <>
          <Text className="small">{t('guide-keyword', { keyword })}</Text>
          <CopyWords words={keyword} />
        </>
      ) : null}
      {local.tile ? <Claims ids={local.tile.claims} brief /> : null}
    </View>
  );
};
