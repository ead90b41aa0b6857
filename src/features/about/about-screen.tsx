import { useLinkParam } from '@/components/launch-context';
import { Text, View } from '@tarojs/components';
import type { Grade, Source } from '@/content';
import { reviewStatusOf } from '@/content/review-status';
import { privacyLines } from './privacy';
import { cityServiceHost, openPage, today } from '@/platform';
import { publishedState, useStore, useWords } from '@/state';
import { Cell, Disclosure, Heading, Notice, TextLink } from '@/ui';
import { Proof } from '@/components/claims';
import { useSheet } from '@/components/sheet';
import { PageLayout } from '@/components/page-layout';
import { Hotlines } from '@/components/hotlines';
import { useWorksOffline } from '@/components/works-offline';
import { ErrorReport } from './error-report';
import { Updates } from './updates';

const SourceLine = ({ source }: { readonly source: Source }) => {
  const { t, say } = useWords();
  const claims = useStore().claimsOn(source.id);
  const resting = t('about-source-claims', { n: claims.length });
  const sheet = useSheet();
  const how = source.mirror ? 'about-source-mirror' : source.quoted ? 'about-source-quoted' : 'about-source';
  const read = t(how, {
    publisher: say(source.publisher),
    day: source.readOn,
  });
  return (
    <View>
      <Text className="p">{say(source.title)}</Text>
      <Text className="small" userSelect selectable>
        {source.address && !source.mirror ? `${read} ${source.address}` : read}
      </Text>
      {claims.length > 0 ? (
        <TextLink
          text={resting}
          onPress={() => sheet.show({ title: say(source.title), body: <Proof ids={claims.map(({ id }) => id)} /> })}
        />
      ) : null}
    </View>
  );
};

const Sources = () => {
  const { t } = useWords();
  const { pack } = useStore();
  const startOpen = useLinkParam('show') === 'sources';
  return (
    <>
      <Heading level={2} text={t('about-sources', { n: pack.sources.length })} />
      <View className="card">
        <Disclosure show={t('about-sources-open')} hide={t('about-sources-close')} startOpen={startOpen}>
          {pack.sources.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </Disclosure>
      </View>
    </>
  );
};

/** The statements that are past their review day, all of them on request. */
const PastReview = () => {
  const { t } = useWords();
  const { pack } = useStore();
  const day = today();
  const due = pack.claims.filter((claim) => reviewStatusOf(claim, day) === 'overdue');
  if (due.length === 0) return <Text className="p">{t('about-due-none')}</Text>;
  return (
    <>
      <Text className="p">{t('about-due', { n: due.length })}</Text>
      <Disclosure show={t('about-due-open')} hide={t('about-due-close')}>
        <Proof ids={due.map(({ id }) => id)} />
      </Disclosure>
    </>
  );
};

const grades = ['about-grade-law', 'about-grade-official', 'about-grade-reported', 'about-grade-unverified'] as const;

const outside = (offline: boolean) => ({ asked: cityServiceHost, fetches: publishedState().enabled, offline });

/** "Can I trust this?" */
export function AboutScreen() {
  const words = useWords();
  const { t } = words;
  const { pack } = useStore();
  const offline = useWorksOffline();
  const count = (grade: Grade) => pack.claims.filter((claim) => claim.grade === grade).length;
  return (
    <PageLayout title={t('home-about')}>
      <Heading level={1} text={t('about-title')} />
      <Text className="p">{t('about-lead')}</Text>
      <View className="card">
        <Text className="p">{t('about-version', { version: pack.version, hash: pack.hash, day: pack.builtOn })}</Text>
        <Text className="p">
          {t('about-counts', {
            claims: pack.claims.length,
            law: count('law'),
            official: count('official'),
            reported: count('reported'),
            unverified: count('unverified'),
          })}
        </Text>
        <PastReview />
      </View>
      <Updates />
      <Notice tone="care" text={t('about-not-tested')} />
      <Heading level={2} text={t('about-grades')} />
      <View className="card">
        {grades.map((key) => (
          <Text key={key} className="p">
            {t(key)}
          </Text>
        ))}
      </View>
      <Heading level={2} text={t('about-privacy')} />
      <View className="card">
        {privacyLines(words, outside(offline)).map((line) => (
          <Text key={line} className="p">
            {line}
          </Text>
        ))}
      </View>
      <Sources />
      <Heading level={2} text={t('about-correct')} />
      <View className="card">
        <Text className="p">{t('about-correct-text')}</Text>
        <Hotlines lines={pack.hotlines.slice(0, 3)} />
      </View>
      <ErrorReport />
      <View className="card card--rows">
        <Cell
          title={t('about-volunteer')}
          note={t('about-volunteer-note')}
          onPress={() => void openPage('volunteer')}
        />
      </View>
    </PageLayout>
  );
}
