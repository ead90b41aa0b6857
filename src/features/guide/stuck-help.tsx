import { Text } from '@tarojs/components';
import type { Guide, Step } from '@/content';
import { Hotlines } from '@/components/hotlines';
import type { PageQuery } from '@/lib/routes';
import { openPage } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { Cell } from '@/ui';
import { fallbackOf } from './fallback';
import { Trail } from './trail-card';

/** What helps when the screen looks different or a step does not work; stands in the half-sheet. */
export const StuckHelp = ({ guide, step }: { readonly guide: Guide; readonly step: Step | undefined }) => {
  const { t, say } = useWords();
  const way = fallbackOf(guide, step, useStore());
  const own = useCity().city?.record?.city.hotlines ?? [];
  const at: PageQuery = step ? { step: step.id } : {};
  return (
    <>
      {way.hint ? <Text className="p">{say(way.hint)}</Text> : null}
      <Cell
        title={t('guide-stuck-screen')}
        note={t('guide-stuck-screen-note')}
        onPress={() => void openPage('trouble', at)}
      />
      <Cell
        title={t('guide-stuck-search')}
        note={t('guide-stuck-search-note')}
        onPress={() => void openPage('search')}
      />
      {guide.trail.length > 0 ? <Trail guide={guide} /> : null}
      <Cell title={t('guide-local')} note={t('guide-local-note')} onPress={() => void openPage('local')} />
      <Hotlines lines={[...way.hotlines, ...own]} />
      <Cell
        title={t('guide-stuck-script')}
        note={t('guide-stuck-script-note')}
        onPress={() => void openPage('script', at)}
      />
      {way.guides.length > 0 ? <Text className="small">{t('guide-stuck-guides')}</Text> : null}
      {way.guides.map((other) => (
        <Cell key={other.id} title={say(other.title)} onPress={() => void openPage('guide', { id: other.id })} />
      ))}
    </>
  );
};
