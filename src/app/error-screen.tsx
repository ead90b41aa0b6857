import { Text, View } from '@tarojs/components';
import { coreStore, inBoth } from '@/content';
import { attempt, callNumber, openPage } from '@/platform';
import { Pressable } from '@/ui';

const shownLines = 3;

/**
 * What stands in the place of a page that failed: what to do next, and whom to call. It uses nothing that can have
 * failed: no page layout, no effect, no state, no storage; so it is in both languages, from the content that shipped.
 */
export const ErrorScreen = () => (
  <View className="app app--standard">
    {inBoth('error-title').map((text) => (
      <Text key={text} className="strong">
        {text}
      </Text>
    ))}
    {inBoth('error-text').map((text) => (
      <Text key={text} className="p">
        {text}
      </Text>
    ))}
    <View className="row">
      <Pressable className="pill" onPress={() => void attempt(() => openPage('home'))}>
        <Text>{inBoth('error-button').join(' ')}</Text>
      </Pressable>
    </View>
    <View className="card">
      {coreStore.pack.hotlines.slice(0, shownLines).map(({ id, title, number }) => (
        <Pressable key={id} className="link" onPress={() => void attempt(() => callNumber(number))}>
          <Text userSelect selectable>{`${title.zh} ${number}`}</Text>
        </Pressable>
      ))}
    </View>
  </View>
);
