import { useLinkParam } from '@/components/launch-context';
import { Text, View } from '@tarojs/components';
import { findFamily, findTrouble } from '@/content/messages';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Cell, Heading, Notice, useReadOnly } from '@/ui';
import { PageLayout } from '@/components/page-layout';
import { Hotlines } from '@/components/hotlines';
import { MessageGroupRows, MessageRow } from './message-rows';
import { NumberedList } from '@/components/numbered-list';
import { useLinkCity, withCityParam } from '@/components/link-city';
import { MessagesAtStep } from './messages-at-step';
import { MessageDetails } from './message-details';

const NotListed = () => {
  const { t } = useWords();
  const store = useStore();
  return (
    <>
      <Heading level={2} text={t('trouble-not-listed')} />
      <View className="card">
        <NumberedList lines={([1, 2, 3, 4] as const).map((n) => t(`trouble-not-listed-${n}`))} />
        <Hotlines lines={store.pack.hotlines.slice(0, 3)} />
        <Cell title={t('trouble-script')} onPress={() => void openPage('script')} />
      </View>
    </>
  );
};

/**
 * `?id=` one trouble, `?family=` a kind, `?step=` what people see at a step; without any, or with one that is not
 * there, all kinds. `?city=` an adcode.
 */
export function TroubleshootingScreen() {
  const { t, say } = useWords();
  const store = useStore();
  const city = useLinkCity();
  const [id, familyId, stepId] = [useLinkParam('id'), useLinkParam('family'), useLinkParam('step')];
  const trouble = findTrouble(id, store);
  const family = findFamily(familyId, store);
  const step = store.step(stepId);
  const all = useReadOnly() ? null : (
    <View className="card card--rows">
      <Cell title={t('trouble-all')} onPress={() => void openPage('trouble', withCityParam(city, {}))} />
    </View>
  );
  if (trouble) {
    return (
      <PageLayout title={say(trouble.family.title)}>
        <MessageDetails item={trouble} city={city} step={stepId} />
        {all}
      </PageLayout>
    );
  }
  if (step) {
    return (
      <PageLayout title={t('trouble-title')}>
        <MessagesAtStep found={step} city={city} />
        {all}
      </PageLayout>
    );
  }
  if (family) {
    return (
      <PageLayout title={say(family.title)}>
        <Heading level={1} text={say(family.title)} />
        <Text className="p">{say(family.gist)}</Text>
        <Text className="small">{t('trouble-may-differ')}</Text>
        <View className="card">
          {family.troubles.map((item) => (
            <MessageRow key={item.id} item={{ trouble: item, family }} city={city} />
          ))}
        </View>
        <Heading level={2} text={t('trouble-call')} />
        <View className="card">
          <Hotlines lines={family.call.flatMap((line) => store.hotline(line) ?? [])} />
          <Cell
            title={t('trouble-script')}
            onPress={() => void openPage('script', withCityParam(city, { id: family.script }))}
          />
        </View>
        {all}
      </PageLayout>
    );
  }
  return (
    <PageLayout title={t('trouble-title')}>
      <Heading level={1} text={t('trouble-title')} />
      <Text className="p">{t('trouble-lead')}</Text>
      {id || familyId || stepId ? <Notice tone="calm" text={t('trouble-unknown')} /> : null}
      <MessageGroupRows families={store.pack.families} city={city} />
      <NotListed />
    </PageLayout>
  );
}
