import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Question } from '@/content';
import { flowOf } from '@/features/planner';
import { openPage } from '@/platform';
import { bringRoute, usePerson, useWords } from '@/state';
import { Button, Choice, Heading } from '@/ui';

/**
 * The first question of the route. Its answers unfold on a tap; one of them starts the questions there. Without the
 * route at hand the page of the questions asks it.
 * @param due the closing of the place's year, where it is near.
 */
export const AskCard = ({ due }: { readonly due: string | undefined }) => {
  const { saved, change } = usePerson();
  const { t, say } = useWords();
  const [first, setFirst] = useState<Question>();
  const begin = async () => {
    const route = await bringRoute();
    const question = route && flowOf(route).questions[0];
    if (question) setFirst(question);
    else void openPage('finder');
  };
  return (
    <View className="card status">
      <Text className="small status__small">{t('home-title')}</Text>
      <Heading level={1} look={2} text={t('home-ask')} />
      {first ? (
        first.options.map(({ id, text, note }) => (
          <Choice
            key={id}
            text={say(text)}
            note={note && say(note)}
            chosen={false}
            onChoose={() => {
              setFirst(undefined);
              change({ answers: { ...saved.answers, [first.id]: id } });
              void openPage('finder');
            }}
          />
        ))
      ) : (
        <>
          <Text className="p">{t('home-ask-text')}</Text>
          {due ? <Text className="status__due">{due}</Text> : null}
          <View className="status__go">
            <Button text={t('home-ask-button')} onPress={() => void begin()} />
          </View>
        </>
      )}
    </View>
  );
};
