import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Grade, Source } from '@/content';
import { ageOf } from '@/domain/ageing';
import { trustPart } from '@/content/parts/trust';
import { aboutArticle } from '@/domain/article/about';
import { privacyLines } from '@/domain/article/privacy';
import { cityServiceHost, openPage, today, usePageQuery } from '@/platform';
import { useStore, useWords } from '@/state';
import { Cell, Heading, Notice, Pressable } from '@/ui';
import { Frame } from '../../parts/frame';
import { guarded } from '../../parts/guarded';
import { Hotlines } from '../../parts/reach';

const SourceLine = ({ source }: { readonly source: Source }) => {
  const { t, say } = useWords();
  const read = t(source.mirror ? 'about-source-mirror' : 'about-source', { publisher: say(source.publisher), day: source.readOn });
  return (
    <View>
      <Text className="p">{say(source.title)}</Text>
      <Text className="small" userSelect selectable>
        {source.address && !source.mirror ? `${read} ${source.address}` : read}
      </Text>
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

const grades = ['about-grade-law', 'about-grade-official', 'about-grade-reported', 'about-grade-unverified'] as const;

/** "Can I trust this?" */
function AboutPage() {
  const words = useWords();
  const { t } = words;
  const { pack } = useStore();
  const day = today();
  const count = (grade: Grade) => pack.claims.filter((claim) => claim.grade === grade).length;
  const due = pack.claims.filter((claim) => ageOf(claim, day) === 'due').length;
  return (
    <Frame title={t('home-about')}>
      <Heading level={1} text={t('about-title')} />
      <Text className="p">{t('about-lead')}</Text>
      <View className="card">
        <Text className="p">{t('about-version', { version: pack.version, hash: pack.hash, day: pack.builtOn })}</Text>
        <Text className="p">
          {t('about-counts', { claims: pack.claims.length, law: count('law'), official: count('official'), reported: count('reported'), unverified: count('unverified') })}
        </Text>
        <Text className="p">{due === 0 ? t('about-due-none') : t('about-due', { n: due })}</Text>
      </View>
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
        {privacyLines(words, cityServiceHost).map((line) => (
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
        <Cell title={t('about-volunteer')} note={t('about-volunteer-note')} onPress={() => void openPage('volunteer')} />
      </View>
    </Frame>
  );
}

export default guarded(AboutPage, trustPart, (store, words) => aboutArticle(store, words, cityServiceHost));
