import { useLinkParam } from '@/components/launch-context';
import { Text, View } from '@tarojs/components';
import { list } from '@/content/words';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Cell, Heading } from '@/ui';
import { Why } from '@/components/claims';
import { PageLayout } from '@/components/page-layout';

/** What the words of the offices mean. `?term=insured-place-term` puts that one first. */
export function GlossaryScreen() {
  const { t, say, label, language } = useWords();
  const { pack } = useStore();
  const asked = useLinkParam('term');
  const terms = [...pack.terms.filter(({ id }) => id === asked), ...pack.terms.filter(({ id }) => id !== asked)];
  return (
    <PageLayout title={t('glossary-title')}>
      <Heading level={1} text={t('glossary-title')} />
      <Text className="p">{t('glossary-lead')}</Text>
      {terms.map((term) => (
        <View key={term.id} className="card">
          <Heading level={2} text={label(term.name)} />
          <Text className="p">{say(term.means)}</Text>
          {term.also.length > 0 ? (
            <Text className="small">{t('glossary-also', { names: list(term.also, language) })}</Text>
          ) : null}
          <Why ids={term.claims} />
        </View>
      ))}
      <View className="card card--rows">
        <Cell title={t('glossary-search')} onPress={() => void openPage('search')} />
      </View>
    </PageLayout>
  );
}
