import { Text, View } from '@tarojs/components';
import { helpPart } from '@/content/parts/help';
import { troubleArticle } from '@/domain/article/trouble';
import { findFamily, findTrouble } from '@/domain/help/troubles';
import { openPage, usePageQuery } from '@/platform';
import { useStore, useWords } from '@/state';
import { Cell, Heading, Notice } from '@/ui';
import { Frame } from '../../parts/frame';
import { guarded } from '../../parts/guarded';
import { Hotlines } from '../../parts/reach';
import { FamilyRows, Numbered, TroubleRow, useCity, withCity } from '../parts';
import { AtStep } from './at-step';
import { One } from './one';

const NotListed = () => {
  const { t } = useWords();
  const store = useStore();
  return (
    <>
      <Heading level={2} text={t('trouble-not-listed')} />
      <View className="card">
        <Numbered lines={([1, 2, 3, 4] as const).map((n) => t(`trouble-not-listed-${n}`))} />
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
function TroublePage() {
  const { t, say } = useWords();
  const store = useStore();
  const city = useCity();
  const [id, familyId, stepId] = [usePageQuery('id'), usePageQuery('family'), usePageQuery('step')];
  const trouble = findTrouble(id, store);
  const family = findFamily(familyId, store);
  const step = store.step(stepId);
  const all = (
    <View className="card">
      <Cell title={t('trouble-all')} onPress={() => void openPage('trouble', withCity(city, {}))} />
    </View>
  );
  if (trouble) {
    return (
      <Frame title={say(trouble.family.title)}>
        <One item={trouble} city={city} step={stepId} />
        {all}
      </Frame>
    );
  }
  if (step) {
    return (
      <Frame title={t('trouble-title')}>
        <AtStep found={step} city={city} />
        {all}
      </Frame>
    );
  }
  if (family) {
    return (
      <Frame title={say(family.title)}>
        <Heading level={1} text={say(family.title)} />
        <Text className="p">{say(family.gist)}</Text>
        <Text className="small">{t('trouble-may-differ')}</Text>
        <View className="card">
          {family.troubles.map((item) => (
            <TroubleRow key={item.id} item={{ trouble: item, family }} city={city} />
          ))}
        </View>
        <Heading level={2} text={t('trouble-call')} />
        <View className="card">
          <Hotlines lines={family.call.flatMap((line) => store.hotline(line) ?? [])} />
          <Cell
            title={t('trouble-script')}
            onPress={() => void openPage('script', withCity(city, { id: family.script }))}
          />
        </View>
        {all}
      </Frame>
    );
  }
  return (
    <Frame title={t('trouble-title')}>
      <Heading level={1} text={t('trouble-title')} />
      <Text className="p">{t('trouble-lead')}</Text>
      {id || familyId || stepId ? <Notice tone="calm" text={t('trouble-unknown')} /> : null}
      <FamilyRows families={store.pack.families} city={city} />
      <NotListed />
    </Frame>
  );
}

export default guarded(TroublePage, helpPart, troubleArticle);
