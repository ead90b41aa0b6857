import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Grade, Source } from '@/content';
import { ageOf } from '@/domain/ageing';
import { trustPart } from '@/content/parts/trust';
import { aboutArticle } from '@/domain/article/about';
import { privacyLines } from '@/domain/article/privacy';
import { cityServiceHost, openPage, today, usePageQuery } from '@/platform';
import { publishedState, useStore, useWords } from '@/state';
import { Cell, Heading, Notice, Pressable } from '@/ui';
import { Claims } from '../../parts/claims';
import { Frame } from '../../parts/frame';
import { guarded } from '../../parts/guarded';
import { Hotlines } from '../../parts/reach';
import { Updates } from './updates';

const SourceLine = ({ source }: { readonly source: Source }) => {
  const { t, say } = useWords();
  const claims = useStore().claimsOn(source.id);
  const [open, setOpen] = useState(false);
  const read = t(source.mirror ? 'about-source-mirror' : 'about-source', {
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
        <Pressable className="link" expanded={open} onPress={() => setOpen(!open)}>
          {t('about-source-claims', { n: claims.length })}
        </Pressable>
      ) : null}
      {open ? <Claims ids={claims.map(({ id }) => id)} everywhere /> : null}
    </View>
  );
};

const Sources = () => {
  const { t } = useWords();
  const { pack } = useStore();
  const [open, setOpen] = useState(usePageQuery('show') === 'sources');
  return (
    <>
      <Heading level={2} text={t('about-sources', { n: pack.sources.length })} />
      <View className="card">
        <Pressable className="link" expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? 'about-sources-close' : 'about-sources-open')}
        </Pressable>
        {open ? pack.sources.map((source) => <SourceLine key={source.id} source={source} />) : null}
      </View>
    </>
  );
};

/** The statements that are past their review day, all of them on request. */
const PastReview = () => {
  const { t } = useWords();
  const { pack } = useStore();
  const day = today();
  const [open, setOpen] = useState(false);
  const due = pack.claims.filter((claim) => ageOf(claim, day) === 'due');
  if (due.length === 0) return <Text className="p">{t('about-due-none')}</Text>;
  return (
    <>
      <Text className="p">{t('about-due', { n: due.length })}</Text>
      <Pressable className="link" expanded={open} onPress={() => setOpen(!open)}>
        {t(open ? 'about-due-close' : 'about-due-open')}
      </Pressable>
      {open ? <Claims ids={due.map(({ id }) => id)} brief everywhere /> : null}
    </>
  );
};

const grades = ['about-grade-law', 'about-grade-official', 'about-grade-reported', 'about-grade-unverified'] as const;

const outside = () => ({ asked: cityServiceHost, fetches: publishedState().enabled });

/** "Can I trust this?" */
function AboutPage() {
  const words = useWords();
  const { t } = words;
  const { pack } = useStore();
  const count = (grade: Grade) => pack.claims.filter((claim) => claim.grade === grade).length;
  return (
    <Frame title={t('home-about')}>
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
        {privacyLines(words, outside()).map((line) => (
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
      <View className="card">
        <Cell
          title={t('about-volunteer')}
          note={t('about-volunteer-note')}
          onPress={() => void openPage('volunteer')}
        />
      </View>
    </Frame>
  );
}

export default guarded(AboutPage, trustPart, (store, words) => aboutArticle(store, words, outside()));
