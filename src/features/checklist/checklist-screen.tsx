import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { readiness } from './readiness';
import { openPage, scrollToId } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Cell, Heading, Notice, StepProgress, useReadOnly } from '@/ui';
import { useOneThing } from '@/components/care-mode';
import { ForParents } from '@/components/for-parents';
import { PageLayout } from '@/components/page-layout';
import { PlaceDates } from '@/components/place-dates';
import { useLinkParam, useSharedQuery } from '@/components/launch-context';
import { CareChecklist } from './care-checklist';
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
  const { brief, toggle } = useOneThing();
  const phone = store.pack.guides.filter((guide) => guide.kind === 'sequence').slice(0, 2);
  return (
    <PageLayout title={t('home-ready')} showCity>
      <Heading level={1} text={t('checklist-title', { total })} />
      {brief ? null : <Text className="p">{t(readOnly ? 'article-checklist-lead' : 'checklist-lead')}</Text>}
      {asked && !store.prerequisite(asked) ? <Notice tone="calm" text={t('checklist-unknown')} /> : null}
      {readOnly || brief ? null : (
        <>
          <Text className="small">{t('checklist-count', { done, total })}</Text>
          <StepProgress done={done} total={total} />
        </>
      )}
      {brief ? (
        <CareChecklist asked={asked} step={step} />
      ) : (
        store.pack.prerequisites.map((item) => (
          <Item key={item.id} item={item} startOpen={item.id === asked} startStep={item.id === asked ? step : ''} />
        ))
      )}
      {brief ? null : <PlaceDates />}
      {done === total ? (
        <View className="card">
          <Text className="p">{t('checklist-done')}</Text>
          {phone.map((guide) => (
            <Cell key={guide.id} title={say(guide.title)} onPress={() => void openPage('guide', { id: guide.id })} />
          ))}
        </View>
      ) : null}
      {toggle}
      {readOnly || brief ? null : (
        <View className="row">
          <ForParents />
        </View>
      )}
    </PageLayout>
  );
}
