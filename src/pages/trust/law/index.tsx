import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { ArticleInLaw, Law } from '@/content';
import { trustPart } from '@/content/parts/trust';
import { lawArticle } from '@/domain/article/pages';
import { today } from '@/platform';
import { useStore, useWords } from '@/state';
import { Heading, Notice, Pressable } from '@/ui';
import { Claims } from '../../parts/claims';
import { Frame } from '../../parts/frame';
import { guarded } from '../../parts/guarded';
import { useLinkId } from '../../parts/landed';
import './index.css';

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
  const [open, setOpen] = useState(startOpen);
  const [claimsOpen, setClaimsOpen] = useState(false);
  return (
    <View className="card">
      <Heading level={3} text={article.part ? `${say(article.number)} ${say(article.part)}` : say(article.number)} />
      <Text className="p">{t('law-plain', { plain: say(article.plain) })}</Text>
      {open ? <Exact article={article} /> : null}
      <View className="links">
        <Pressable className="link" expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? 'law-close' : 'law-open')}
        </Pressable>
        {claims.length > 0 ? (
          <Pressable className="link" expanded={claimsOpen} onPress={() => setClaimsOpen(!claimsOpen)}>
            {t('law-claims', { n: claims.length })}
          </Pressable>
        ) : null}
      </View>
      {claimsOpen ? <Claims ids={claims.map((claim) => claim.id)} everywhere /> : null}
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
function LawPage() {
  const { t, say } = useWords();
  const store = useStore();
  const asked = useLinkId('article');
  const found = asked ? store.article(asked) : undefined;
  return (
    <Frame title={t('home-law')}>
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
    </Frame>
  );
}

export default guarded(LawPage, trustPart, (store, words, query) => lawArticle(store, words, query.article));
