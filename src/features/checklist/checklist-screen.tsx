import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { readiness } from './readiness';
import { openPage, scrollToId } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Cell, Heading, Notice, Progress, useReadOnly } from '@/ui';
import { PageLayout } from '@/components/page-layout';
import { PlaceDates } from '@/components/place-dates';
import { useLinkParam, useSharedQuery } from '@/components/launch-context';
import { Item } from './checklist-item';
import './checklist.css';

/** "Am I ready?" `?item=e-card` opens that item, `&step=` one of its steps, which comes to the top. */
export function ChecklistScreen() {
  const { ticks } = usePerson();
  const { t, say } = useWords();
  const store = useStore();
  const readOnly = useReadOnly();
  const asked = useLinkParam('item');
  const step = useLinkParam('step');
  useEffect(() => {
    if (step) scrollToId('asked-step');
  }, [step]);
  useSharedQuery(asked && store.prerequisite(asked) ? { item: asked } : {});
  const { done, total } = readiness(ticks, store);
  const phone = store.pack.guides.filter((guide) => guide.kind === 'sequence').slice(0, 2);
  return (
    <PageLayout title={t('home-ready')} showCity>
      <Heading level={1} text={t('checklist-title', { total })} />
      <Text className="p">{t(readOnly ? 'article-checklist-lead' : 'checklist-lead')}</Text>
      {asked && !store.prerequisite(asked) ? <Notice tone="calm" text={t('checklist-unknown')} /> : null}
      {readOnly ? null : (
        <>
          <Text className="small">{t('checklist-count', { done, total })}</Text>
          <Progress done={done} total={total} />
        </>
      )}
      {store.pack.prerequisites.map((item) => (
        <Item key={item.id} item={item} startOpen={item.id === asked} startStep={item.id === asked ? step : ''} />
      ))}
      <PlaceDates />
      {done === total ? (
        <View className="card">
          <Text className="p">{t('checklist-done')}</Text>
          {phone.map((guide) => (
            <Cell key={guide.id} title={say(guide.title)} onPress={() => void openPage('guide', { id: guide.id })} />
          ))}
        </View>
      ) : null}
    </PageLayout>
  );
}
