import { Text, View } from '@tarojs/components';
import type { ArticleInLaw, Law } from '@/content';
import { today } from '@/platform';
import { useStore, useWords } from '@/state';
import { Heading, Notice, TextLink, useDisclosure } from '@/ui';
import { Proof } from '@/components/claims';
import { useSheet } from '@/components/sheet';
import { PageLayout } from '@/components/page-layout';
import { useLinkParam } from '@/components/launch-context';
import './law.css';

const Exact = ({ article }: Pick<ArticleInLaw, 'article'>) => {
  const { language } = useWords();
  return (
    <>
      {article.paragraphs.map((paragraph) => (
        <View key={paragraph.zh} className="exact">
          <Text userSelect selectable>
            {paragraph.zh}
          </Text>
          {language === 'en' ? <Text className="p">{paragraph.en}</Text> : null}
        </View>
      ))}
    </>
  );
};

const ArticleCard = ({ article, startOpen }: Pick<ArticleInLaw, 'article'> & { readonly startOpen: boolean }) => {
  const { t, say } = useWords();
  const claims = useStore().claimsOn(article.id);
  const exact = useDisclosure(startOpen);
  const sheet = useSheet();
  const why = t('law-claims', { n: claims.length });
  return (
    <View className="card">
      <Heading level={3} text={article.part ? `${say(article.number)} ${say(article.part)}` : say(article.number)} />
      <Text className="p">{t('law-plain', { plain: say(article.plain) })}</Text>
      {exact.open ? <Exact article={article} /> : null}
      <View className="links">
        <TextLink expanded={exact.open} text={t(exact.open ? 'law-close' : 'law-open')} onPress={exact.toggle} />
        {claims.length > 0 ? (
          <TextLink
            text={why}
            onPress={() => sheet.show({ title: why, body: <Proof ids={claims.map(({ id }) => id)} /> })}
          />
        ) : null}
      </View>
    </View>
  );
};

const LawHead = ({ law }: { readonly law: Law }) => {
  const { t, say } = useWords();
  return (
    <>
      <Heading level={2} text={say(law.title)} />
      <Text className="small law__version">
        {law.inForceSince
          ? t(law.inForceSince > today() ? 'law-not-yet' : 'law-in-force', {
              version: say(law.version),
              day: law.inForceSince,
            })
          : say(law.version)}
      </Text>
    </>
  );
};

/** The articles that stand open at first: those the whole guide rests on. */
const openFirst = new Set(['sil-58', 'sil-60']);

/** "Says who?" `?article=sil-58` puts that article first. */
export function LawScreen() {
  const { t, say } = useWords();
  const store = useStore();
  const asked = useLinkParam('article');
  const found = asked ? store.article(asked) : undefined;
  return (
    <PageLayout title={t('home-law')}>
      <Heading level={1} text={t('law-title')} />
      <Text className="p">{t('law-lead')}</Text>
      {asked && !found ? <Notice tone="calm" text={t('law-unknown')} /> : null}
      {found ? (
        <>
          <Heading level={2} text={t('law-asked')} />
          <Text className="small">{say(found.law.title)}</Text>
          <ArticleCard article={found.article} startOpen />
          <Heading level={2} text={t('law-all')} />
        </>
      ) : null}
      {store.pack.laws.map((law) => (
        <View key={law.id}>
          <LawHead law={law} />
          {law.articles.map((article) => (
            <ArticleCard key={article.id} article={article} startOpen={!found && openFirst.has(article.id)} />
          ))}
        </View>
      ))}
    </PageLayout>
  );
}
