import { Text, View } from '@tarojs/components';
import type { Family, Shown, Trouble } from '@/content';
import { openPage } from '@/platform';
import { useStore, useWords, type Words } from '@/state';
import { Cell, Heading } from '@/ui';
import { Why } from '@/components/claims';
import { GlossaryText } from '@/components/glossary-text';
import { Hotlines } from '@/components/hotlines';

/** A message as a source prints it stands in quotation marks; anything else is told. */
const shownAs = ({ text, wording }: Shown, { t, say }: Words): string =>
  wording === 'exact'
    ? t('search-screen-quote', { words: say(text), zh: text.zh })
    : t('search-screen-about', { words: say(text) });

const Steps = ({ trouble }: { readonly trouble: Trouble }) => {
  const { t, say } = useWords();
  return (
    <>
      <Heading level={3} text={t('search-screen-do')} />
      {trouble.dos.map((item, index) => (
        <Text key={item.zh} className="p">
          {t('search-screen-do-line', { n: index + 1, text: say(item) })}
        </Text>
      ))}
      {trouble.donts.map((item) => (
        <Text key={item.zh} className="p strong">
          {t('search-screen-dont', { text: say(item) })}
        </Text>
      ))}
    </>
  );
};

/** What the words on a screen mean, what to do today, and whom to call. */
export const ScreenAnswer = ({ family, trouble }: { readonly family: Family; readonly trouble: Trouble }) => {
  const words = useWords();
  const { t, say } = words;
  const store = useStore();
  const script = store.pack.scripts.find(({ id }) => id === (trouble.script ?? family.script));
  const question = script?.ask[0];
  const cause = trouble.causes[0];
  return (
    <View className="result__body">
      {trouble.shows.map((shown) => (
        <Text key={shown.text.zh} className="p">
          {shownAs(shown, words)}
        </Text>
      ))}
      {trouble.shows.length > 0 ? <Text className="small">{t('search-screen-differs')}</Text> : null}
      <GlossaryText text={family.gist} />
      {cause ? <Text className="p">{t('search-screen-why', { cause: say(cause) })}</Text> : null}
      <Steps trouble={trouble} />
      {question ? <Text className="p strong">{t('search-screen-ask', { question: say(question) })}</Text> : null}
      <Hotlines lines={trouble.call.flatMap((id) => store.hotline(id) ?? [])} />
      {trouble.other ? <Text className="p">{say(trouble.other)}</Text> : null}
      <Cell
        title={t('search-screen-script')}
        onPress={() => void openPage('script', { ...(script ? { id: script.id } : {}), trouble: trouble.id })}
      />
      <Cell title={t('search-screen-more')} onPress={() => void openPage('trouble', { id: trouble.id })} />
      <Why ids={trouble.claims} />
    </View>
  );
};
