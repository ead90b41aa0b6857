import { Text, View } from '@tarojs/components';
import type { Family, Shown } from '@/content';
import { withCityParam } from '@/components/link-city';
import { NumberedList } from '@/components/numbered-list';
import { openPage } from '@/platform';
import { useWords, type Words } from '@/state';
import { Cell, Tag, useReadOnly } from '@/ui';
import { quoted, type TroubleInFamily } from '@/content/messages';
import './messages.css';

/** What a screen shows in the reader's words: Chinese as it stands there, for readers of English with its meaning. */
const shownWords = (shown: Shown, { language }: Words): string =>
  language === 'zh' ? quoted(shown, shown.text.zh) : `${shown.text.en} (${quoted(shown, shown.text.zh)})`;

/** A message, and how close our words are to it. */
export const ScreenMessage = ({ shown }: { readonly shown: Shown }) => {
  const words = useWords();
  return (
    <View className="shown">
      <Text className="shown__words" userSelect selectable>
        {quoted(shown, shown.text.zh)}
      </Text>
      {words.language === 'en' ? <Text className="p">{shown.text.en}</Text> : null}
      <View className="shown__tag">
        <Tag tone={shown.wording === 'approximate' ? 'care' : 'plain'} text={words.t(`trouble-${shown.wording}`)} />
      </View>
    </View>
  );
};

/** What a message means and what to do, in short, for where it cannot be opened. */
const MessageBrief = ({ trouble }: Pick<TroubleInFamily, 'trouble'>) => {
  const words = useWords();
  const { say } = words;
  return (
    <View>
      {trouble.shows.map((shown) => (
        <Text key={shown.text.zh} className="strong">
          {shownWords(shown, words)}
        </Text>
      ))}
      {trouble.causes.slice(0, 1).map((cause) => (
        <Text key={cause.zh} className="p">
          {say(cause)}
        </Text>
      ))}
      <NumberedList lines={trouble.dos.map(say)} />
      {trouble.donts.map((text) => (
        <Text key={text.zh} className="p">
          {say(text)}
        </Text>
      ))}
    </View>
  );
};

/** A row for one trouble. */
export const MessageRow = ({ item, city }: { readonly item: TroubleInFamily; readonly city: string | undefined }) => {
  const words = useWords();
  const [first] = item.trouble.shows;
  if (useReadOnly()) return <MessageBrief trouble={item.trouble} />;
  if (!first) return null;
  const place = item.trouble.where.places;
  return (
    <Cell
      title={shownWords(first, words)}
      note={place ? words.t('trouble-seen', { where: words.say(item.trouble.where.screen) }) : undefined}
      onPress={() => void openPage('trouble', withCityParam(city, { id: item.trouble.id }))}
    />
  );
};

/** All kinds of trouble, one row each. */
export const MessageGroupRows = ({
  families,
  city,
}: {
  readonly families: readonly Family[];
  readonly city: string | undefined;
}) => {
  const { t, say } = useWords();
  const readOnly = useReadOnly();
  return (
    <View className="card card--rows">
      {families.map((family) => (
        <Cell
          key={family.id}
          title={say(family.title)}
          note={readOnly ? say(family.gist) : undefined}
          value={t('trouble-count', { n: family.troubles.length })}
          onPress={() => void openPage('trouble', withCityParam(city, { family: family.id }))}
        />
      ))}
    </View>
  );
};
