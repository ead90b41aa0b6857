import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Faq } from '@/content';
import { useWords } from '@/state';
import { Pressable } from '@/ui';
import { Claims } from '../parts/claims';
import { Leads, useCity } from './parts';

/** A question that opens on its answer, what to do next, and the grounds. */
export const Answer = ({ question, startOpen }: { readonly question: Faq; readonly startOpen: boolean }) => {
  const { say } = useWords();
  const city = useCity();
  const [open, setOpen] = useState(startOpen);
  return (
    <View className="card">
      <Pressable
        className={open ? 'strong ask ask--open' : 'strong ask'}
        expanded={open}
        onPress={() => setOpen(!open)}
      >
        {say(question.ask)}
      </Pressable>
      {open ? (
        <>
          {question.answer.map((sentence) => (
            <Text key={sentence.zh} className="numbered">
              {say(sentence)}
            </Text>
          ))}
          <Leads leads={question.leads} city={city} />
          <Claims ids={question.claims} brief />
        </>
      ) : null}
    </View>
  );
};
