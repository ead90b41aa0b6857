import { Text, View } from '@tarojs/components';
import { checklistArticle } from '@/domain/article/pages';
import { readiness } from '@/domain/readiness';
import { openPage } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Cell, Heading, Notice, Progress } from '@/ui';
import { Frame } from '../parts/frame';
import { guarded } from '../parts/guarded';
import { useLinkId, useShown } from '../parts/landed';
import { Item } from './item';
import './index.css';

/** "Am I ready?" `?item=e-card` opens that item. */
function ChecklistPage() {
  const { ticks } = usePerson();
  const { t, say } = useWords();
  const store = useStore();
  const asked = useLinkId('item');
  useShown(asked && store.prerequisite(asked) ? { item: asked } : {});
  const { done, total } = readiness(ticks, store);
  const phone = store.pack.guides.filter((guide) => guide.kind === 'sequence').slice(0, 2);
  return (
    <Frame title={t('home-ready')}>
      <Heading level={1} text={t('checklist-title', { total })} />
      <Text className="p">{t('checklist-lead')}</Text>
      {asked && !store.prerequisite(asked) ? <Notice tone="calm" text={t('checklist-unknown')} /> : null}
      <Text className="small">{t('checklist-count', { done, total })}</Text>
      <Progress done={done} total={total} />
      {store.pack.prerequisites.map((item) => (
        <Item key={item.id} item={item} startOpen={item.id === asked} />
      ))}
      {done === total ? (
        <View className="card">
          <Text className="p">{t('checklist-done')}</Text>
          {phone.map((guide) => (
            <Cell key={guide.id} title={say(guide.title)} onPress={() => void openPage('guide', { id: guide.id })} />
          ))}
        </View>
      ) : null}
    </Frame>
  );
}

export default guarded(ChecklistPage, undefined, checklistArticle);
