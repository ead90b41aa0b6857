import { useLinkParam } from '@/components/launch-context';
import { Text, View } from '@tarojs/components';
import type { Local } from '@/content';
import { localProceduresFor } from './documents';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Cell, Heading, Notice, useReadOnly } from '@/ui';
import { Why } from '@/components/claims';
import { PageLayout } from '@/components/page-layout';
import { Hotlines } from '@/components/hotlines';
import { NumberedList } from '@/components/numbered-list';
import { useLinkCity, withCityParam } from '@/components/link-city';

const Known = ({ local }: { readonly local: Local }) => {
  const readOnly = useReadOnly();
  const { t, say } = useWords();
  const store = useStore();
  return (
    <>
      <Heading level={1} text={say(local.title)} />
      <Text className="p">{say(local.asOf)}</Text>
      <Text className="small">{t('local-lead')}</Text>
      {local.design ? <Notice tone="calm" text={t(`local-${local.design}`)} /> : null}
      {local.steps.map((step, index) => (
        <View key={step.id} className="card">
          <Text className="strong">{t('trouble-number', { n: index + 1, text: say(step.title) })}</Text>
          {step.detail ? <Text className="p">{say(step.detail)}</Text> : null}
        </View>
      ))}
      {local.checks.length > 0 ? (
        <View className="card">
          <Heading level={2} text={t('local-check')} />
          <NumberedList lines={local.checks.map(say)} />
        </View>
      ) : null}
      <Why ids={local.claims} everywhere />
      <View className="card card--rows">
        {(readOnly ? [] : local.guides)
          .flatMap((id) => store.guide(id) ?? [])
          .map((guide) => (
            <Cell
              key={guide.id}
              title={t('local-guide', { title: say(guide.title) })}
              onPress={() => void openPage('guide', { id: guide.id })}
            />
          ))}
      </View>
    </>
  );
};

const Brief = ({ local }: { readonly local: Local }) => {
  const { say } = useWords();
  return (
    <View className="card">
      <Heading level={2} text={say(local.title)} />
      <Text className="small">{say(local.asOf)}</Text>
      <NumberedList
        lines={local.steps.map(({ title, detail }) => (detail ? `${say(title)} ${say(detail)}` : say(title)))}
      />
    </View>
  );
};

const Rows = ({ locals, city }: { readonly locals: readonly Local[]; readonly city: string | undefined }) => {
  const { say } = useWords();
  if (useReadOnly()) return locals.map((local) => <Brief key={local.id} local={local} />);
  return (
    <View className="card card--rows">
      {locals.map((local) => (
        <Cell
          key={local.id}
          title={say(local.title)}
          note={say(local.asOf)}
          onPress={() => void openPage('local', withCityParam(city, { id: local.id }))}
        />
      ))}
    </View>
  );
};

/** `?id=` the steps that one place prints; without it all of them, those of the person's own place first. */
export function LocalProceduresScreen() {
  const { t } = useWords();
  const store = useStore();
  const city = useLinkCity();
  const asked = useLinkParam('id');
  const local = store.pack.locals.find((item) => item.id === asked);
  const marked = localProceduresFor(city, store);
  const own = marked.filter((item) => item.own).map((item) => item.local);
  const others = marked.filter((item) => !item.own).map((item) => item.local);
  if (local) {
    return (
      <PageLayout title={t('local-title')}>
        <Known local={local} />
      </PageLayout>
    );
  }
  return (
    <PageLayout title={t('local-title')}>
      <Heading level={1} text={t('local-title')} />
      <Text className="p">{t('local-lead')}</Text>
      {asked ? <Notice tone="calm" text={t('local-unknown')} /> : null}
      {own.length > 0 ? (
        <>
          <Heading level={2} text={t('local-own')} />
          <Rows locals={own} city={city} />
          <Heading level={2} text={t('local-others')} />
        </>
      ) : null}
      {own.length === 0 && city !== undefined ? <Notice tone="calm" text={t('local-none')} /> : null}
      <Rows locals={others} city={city} />
      <View className="card">
        <Hotlines lines={store.pack.hotlines.slice(0, 2)} />
      </View>
    </PageLayout>
  );
}
