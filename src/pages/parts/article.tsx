import { Text, View } from '@tarojs/components';
import type { Article as ArticleData } from '@/domain/article/blocks';
import { useWords } from '@/state';
import { Heading, Notice } from '@/ui';
import { Drawing } from './drawing';
import { Frame } from './frame';
import { useArrival } from './landed';

/** A page as one text, for WeChat's single-page mode: nothing can be tapped there, so everything stands open. */
export const Article = ({ article }: { readonly article: ArticleData }) => {
  const { t } = useWords();
  const changed = useArrival()?.changed === true;
  return (
    <Frame title={article.title} still>
      <Heading level={1} text={article.title} />
      <Text className="p">{article.lead}</Text>
      <Notice tone="calm" text={t('article-whole')} />
      {changed ? <Notice tone="care" text={t('arrived-changed')} /> : null}
      {article.blocks.map(({ heading, lines, sketch }, place) => (
        <View key={`${place} ${heading ?? ''}`} className="card">
          {heading ? <Heading level={2} text={heading} /> : null}
          {sketch ? <Drawing sketch={sketch} /> : null}
          {lines.map((line, row) => (
            <Text key={`${row} ${line}`} className="p">
              {line}
            </Text>
          ))}
        </View>
      ))}
    </Frame>
  );
};
