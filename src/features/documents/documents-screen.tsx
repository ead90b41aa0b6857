import { useLinkParam } from '@/components/launch-context';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Paper, Purpose } from '@/content';
import { lastChecked } from '@/content/review-status';
import { claimsInScope } from '@/content/scope';
import { documentsFor } from './documents';
import { canPrint, openPage, printPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Button, Cell, Chips, Heading } from '@/ui';
import { Why } from '@/components/claims';
import { PageLayout } from '@/components/page-layout';
import { PlaceDates } from '@/components/place-dates';
import { useLinkCity, usePlaceName, withCityParam } from '@/components/link-city';
import './documents.css';

const purposes: readonly Purpose[] = ['counter', 'website', 'wechat', 'alipay', 'benefit'];

const Row = ({ paper }: { readonly paper: Paper }) => {
  const { say } = useWords();
  return (
    <View className="paper">
      <View className="paper__box" />
      <View className="paper__text">
        <Text className="strong">{say(paper.title)}</Text>
        {paper.when ? <Text className="small">{say(paper.when)}</Text> : null}
        <Text className="p">{say(paper.why)}</Text>
      </View>
    </View>
  );
};

/**
 * `?for=` counter, website, wechat, alipay or benefit; `?city=` an adcode. One list, each paper once, on one A4 from
 * the browser.
 */
export function DocumentsScreen() {
  const { t, say } = useWords();
  const store = useStore();
  const city = useLinkCity();
  const asked = useLinkParam('for');
  const [purpose, setPurpose] = useState<Purpose>(purposes.find((item) => item === asked) ?? 'counter');
  const place = usePlaceName(city);
  const right = store.claim('no-extra-papers');
  const papers = documentsFor(purpose, city, store);
  return (
    <PageLayout title={t('papers-title')}>
      <Heading level={1} text={t('papers-title-for', { purpose: t(`papers-for-${purpose}`) })} />
      <Text className="p screen-only">{t('papers-lead')}</Text>
      <Text className="p">{place ? t('papers-city', { city: say(place) }) : t('papers-no-city')}</Text>
      <PlaceDates />
      <View className="screen-only">
        <Chips
          options={purposes.map((id) => ({ id, text: t(`papers-for-${id}`) }))}
          chosen={purpose}
          onChoose={setPurpose}
        />
      </View>
      <View className="card">
        {papers.map((paper) => (
          <Row key={paper.id} paper={paper} />
        ))}
        <View className="screen-only">
          <Why ids={claimsInScope([...new Set(papers.flatMap(({ claims }) => claims))], city, store)} everywhere />
        </View>
      </View>
      <View className="card">
        <Heading level={2} look={3} text={t('papers-right')} />
        {right ? <Text className="p">{say(right.text)}</Text> : null}
        <Text className="say">{t('papers-right-ask')}</Text>
        <View className="screen-only">
          <Cell title={t('papers-right-law')} onPress={() => void openPage('law', { article: 'jb-31' })} />
        </View>
      </View>
      <Text className="small">{t('papers-checked', { day: lastChecked(store.pack.claims) ?? '' })}</Text>
      <View className="row screen-only">
        {canPrint ? (
          <Button text={t('papers-print')} onPress={printPage} />
        ) : (
          <Text className="small">{t('papers-print-how')}</Text>
        )}
      </View>
      <View className="card card--rows screen-only">
        <Cell title={t('papers-steps')} onPress={() => void openPage('local', withCityParam(city, {}))} />
        <Cell
          title={t('lead-script', {
            title: say(store.pack.scripts.find((script) => script.id === 'place')?.title ?? { zh: '', en: '' }),
          })}
          onPress={() => void openPage('script', withCityParam(city, { id: 'place' }))}
        />
      </View>
    </PageLayout>
  );
}
