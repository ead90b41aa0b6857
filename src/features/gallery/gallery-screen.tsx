import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { nextTextSize } from '@/lib/text-size';
import { Heading, Page, ReadOnlyContext } from '@/ui';
import { choiceStates } from './choice-states';
import { pressStates } from './press-states';
import type { ComponentName, States } from './states';
import { toldStates } from './told-states';
import './gallery.css';

/** A component of the design system without an entry does not compile. */
const gallery: Readonly<Record<ComponentName, States>> = {
  ...pressStates,
  ...choiceStates,
  ...toldStates,
  Page: { 'around this page': <Text className="small">Its bar holds the switches of this page.</Text> },
};

const Section = ({ name, states }: { readonly name: string; readonly states: States }) => (
  <View className="card">
    <Heading level={2} text={name} />
    {Object.entries(states).map(([state, element]) => (
      <View key={state} className="gallery__state">
        <Text className="small">{`${name}: ${state}`}</Text>
        {element}
      </View>
    ))}
  </View>
);

/** Every component in all its states, for whoever changes one. Only builds for development hold this page. */
export function GalleryScreen() {
  const [textSize, setTextSize] = useState<'standard' | 'large' | 'largest'>('standard');
  const [readOnly, setReadOnly] = useState(false);
  return (
    <Page
      textSize={textSize}
      language="zh"
      notice="The notice of a page stands here."
      top={{
        place: { text: '深圳', label: 'the city of the page', onPress: () => undefined },
        actions: [
          { text: textSize, label: 'text size', onPress: () => setTextSize(nextTextSize(textSize)) },
          { text: readOnly ? 'read only' : 'tappable', label: 'read only', onPress: () => setReadOnly(!readOnly) },
        ],
      }}
    >
      <Heading level={1} text="Component gallery" />
      <ReadOnlyContext.Provider value={readOnly}>
        {Object.entries(gallery).map(([name, states]) => (
          <Section key={name} name={name} states={states} />
        ))}
      </ReadOnlyContext.Provider>
    </Page>
  );
}
