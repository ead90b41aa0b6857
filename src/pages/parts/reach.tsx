import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Hotline } from '@/content';
import { callNumber, copyWords } from '@/platform';
import { useWords } from '@/state';
import { Button, LinkButton, Notice } from '@/ui';
import { useAnnounce } from './announce';
import './style.css';

/** Words to copy. When the phone refuses, they stay on the page to be selected. */
export const CopyWords = ({ words }: { readonly words: string }) => {
  const { t } = useWords();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const copy = async () => {
    const { ok } = await copyWords(words);
    setOutcome(ok ? 'copied' : 'refused');
    announce(ok ? t('copied-words', { words }) : t('copy-refused', { words }));
  };
  return (
    <View className="copy">
      <Button
        tone="quiet"
        text={t(outcome === 'copied' ? 'copied-words' : 'guide-copy', { keyword: words, words })}
        onPress={() => void copy()}
      />
      {outcome === 'refused' ? (
        <Text className="small" userSelect selectable>
          {t('copy-refused', { words })}
        </Text>
      ) : null}
    </View>
  );
};

/** Hotlines, each with the problem it is for. One tap opens the dialler. */
export const Hotlines = ({ lines }: { readonly lines: readonly Hotline[] }) => {
  const { t, say } = useWords();
  const [refused, setRefused] = useState<string>();
  const call = async (number: string) => setRefused((await callNumber(number)).ok ? undefined : number);
  return (
    <>
      {lines.map((line) => (
        <View key={line.id} className="hotline">
          <View className="hotline__text">
            <Text className="strong">{say(line.title)}</Text>
            <Text className="small">{say(line.problem)}</Text>
          </View>
          <LinkButton
            tone="quiet"
            text={t('call', { number: line.number })}
            href={`tel:${line.number}`}
            onPress={() => void call(line.number)}
          />
        </View>
      ))}
      {refused ? <Notice tone="calm" text={t('call-refused', { number: refused })} /> : null}
    </>
  );
};
