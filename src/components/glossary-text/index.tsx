import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Text as Sentence } from '@/content';
import { explain } from './explain';
import { useStore, useWords } from '@/state';
import { TermLink } from '@/ui';

/** A sentence in which the words of the offices can be tapped; what they mean then stands below it. */
export const GlossaryText = ({ text }: { readonly text: Sentence }) => {
  const { t, say, language } = useWords();
  const store = useStore();
  const [asked, setAsked] = useState<string>();
  const spans = explain(say(text), store.pack.terms, language);
  const term = asked ? store.term(asked) : undefined;
  if (!spans.some((span) => span.term)) return <Text className="p">{say(text)}</Text>;
  return (
    <>
      <View className="p">
        {spans.map(({ text: words, term: known }) =>
          known ? (
            <TermLink
              key={words}
              text={words}
              label={t('term-ask', { term: words })}
              open={asked === known.id}
              onPress={() => setAsked(asked === known.id ? undefined : known.id)}
            />
          ) : (
            <Text key={words}>{words}</Text>
          ),
        )}
      </View>
      {term ? (
        <View className="term-means">
          <Text>{t('term-means', { term: say(term.name), means: say(term.means) })}</Text>
        </View>
      ) : null}
    </>
  );
};
