import { Text, View } from '@tarojs/components';
import { Hotlines } from '@/components/hotlines';
import { useStore, useWords } from '@/state';
import { Heading } from '@/ui';

/**
 * What can be searched, for where nothing can be typed: the messages of the screen with their first answers, and the
 * guides.
 */
export const Everything = () => {
  const { say } = useWords();
  const { pack } = useStore();
  return (
    <>
      {[
        ...pack.families.map(({ id, title, gist }) => ({ id, title, text: gist })),
        ...pack.guides.map(({ id, title, summary }) => ({ id, title, text: summary })),
      ].map(({ id, title, text }) => (
        <View key={id} className="card">
          <Heading level={2} text={say(title)} />
          <Text className="p">{say(text)}</Text>
        </View>
      ))}
      <Hotlines lines={pack.hotlines} />
    </>
  );
};
