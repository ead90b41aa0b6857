import { View } from '@tarojs/components';
import type { Guide } from '@/content';
import { CityCard } from '@/components/city-card';
import { Hotlines } from '@/components/hotlines';
import { openPage } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { Cell, useReadOnly } from '@/ui';
import { fallbackOf } from './fallback';
import { onPhone } from './progress';
import { SendGuide } from './send-guide';
import { TrailCard } from './trail-card';

/** What stands below the steps: what the place adds, whom to call, what to bring, and to send the guide on. */
export const Beside = ({ guide }: { readonly guide: Guide }) => {
  const { t } = useWords();
  const readOnly = useReadOnly();
  const lines = fallbackOf(guide, undefined, useStore()).hotlines;
  const own = useCity().city?.record?.city.hotlines ?? [];
  return (
    <>
      {readOnly ? <TrailCard guide={guide} /> : null}
      <CityCard channel={guide.channel} trail={guide.trail} keyword={guide.keyword} />
      {onPhone(guide) && !readOnly ? null : (
        <View className="card">
          <Hotlines brief lines={[...(readOnly ? lines : lines.slice(0, 2)), ...own]} />
        </View>
      )}
      <View className="card card--rows">
        <Cell title={t('home-papers')} onPress={() => void openPage('papers', { for: guide.channel })} />
      </View>
      <SendGuide guide={guide} />
    </>
  );
};
