import { useLinkParam } from '@/components/launch-context';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { saidIn } from '@/content/place-claims';
import { gapSince, type LastMonth } from './gap';
import { isMonth } from '@/lib/month';
import { openPage, today } from '@/platform';
import { useCity, usePerson, useStore, useWords } from '@/state';
import { CalendarRows } from '@/features/take-along';
import { Button, Cell, Chips, Heading, Notice, useReadOnly } from '@/ui';
import { Claims } from '@/components/claims';
import { PageLayout } from '@/components/page-layout';
import { LeftMonth } from '@/components/left-month';
import { PlaceDates } from '@/components/place-dates';
import { useSheet } from '@/components/sheet';
import { Hotlines } from '@/components/hotlines';
import { GapCard } from './gap-calendar';

const Said = ({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) =>
  ids.length > 0 ? (
    <>
      <Heading level={2} text={title} />
      <View className="card">
        <Claims ids={ids} />
      </View>
    </>
  ) : null;

/** The dates that follow from the month, into the phone's calendar. */
const IntoCalendar = () => {
  const { t } = useWords();
  const { show } = useSheet();
  const title = t('along-calendar');
  return (
    <View className="row screen-only">
      <Button tone="quiet" text={title} onPress={() => show({ title, body: <CalendarRows /> })} />
    </View>
  );
};

/** "What does a gap do?" `?left=2026-09` chooses the month; one that is no month, or still ahead, gets a sentence. */
export function GapScreen() {
  const { t, say } = useWords();
  const { saved, change } = usePerson();
  const { city } = useCity();
  const store = useStore();
  const readOnly = useReadOnly();
  const asked = useLinkParam('left');
  const [last, setLast] = useState<LastMonth>('unsure');
  const left = saved.left ?? (isMonth(asked) ? asked : undefined);
  const result = left === undefined ? undefined : gapSince(left, last, today());
  const said = store.pack.nation[0]?.gap;
  const lines = [
    ...['line-12393', 'line-12333'].flatMap((id) => store.hotline(id) ?? []),
    ...(city?.record?.city.hotlines ?? []),
  ];
  return (
    <PageLayout title={t('gap-title')} showCity>
      <Heading level={1} text={t('gap-title')} />
      <Text className="p">{t(readOnly ? 'article-gap-lead' : 'gap-lead')}</Text>
      {readOnly ? null : (
        <>
          <Heading level={2} text={t('gap-left')} />
          <LeftMonth left={left} onChoose={(month) => change({ left: month })} />
        </>
      )}
      {left === undefined || readOnly ? null : (
        <>
          <Heading level={2} text={t('gap-last')} />
          <Chips
            options={(['paid', 'unpaid', 'unsure'] as const).map((id) => ({ id, text: t(`gap-last-${id}`) }))}
            chosen={last}
            onChoose={setLast}
          />
          {last === 'unsure' ? <Text className="small">{t('gap-last-ask')}</Text> : null}
        </>
      )}
      {result === undefined ? null : result.ok ? (
        <>
          <GapCard gap={result.gap} />
          {saved.left && result.gap.windowOpen && !readOnly ? <IntoCalendar /> : null}
        </>
      ) : (
        <Notice tone="care" text={t(`gap-fault-${result.fault}`)} />
      )}
      <PlaceDates />
      {city ? <Said title={t('gap-here', { place: say(city.name) })} ids={saidIn(city.record?.city, 'gap')} /> : null}
      <Said title={t('gap-medical')} ids={said?.medical.claims ?? []} />
      <Said title={t('gap-pension')} ids={said?.pension.claims ?? []} />
      <Said title={t('gap-rumours')} ids={said?.rumours.claims ?? []} />
      <Said
        title={t('gap-benefit')}
        ids={[...saidIn(city?.record?.city, 'benefit'), ...(said?.benefit.claims ?? [])]}
      />
      <Said title={t('gap-beyond')} ids={said?.beyond.claims ?? []} />
      <View className="card card--rows">
        <Cell title={t('gap-money')} onPress={() => void openPage('money')} />
      </View>
      <View className="card">
        <Hotlines lines={lines} />
      </View>
    </PageLayout>
  );
}
