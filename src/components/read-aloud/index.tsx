import { useEffect, useState } from 'react';
import { canSpeak, onVoices, speak, stopSpeaking } from '@/platform/speech';
import { useWords } from '@/state';
import { TextLink, useReadOnly } from '@/ui';
import type { ReadAloudProps } from './props';

/** Reads lines aloud with a voice that lies on this phone; nothing where there is none. */
export const ReadAloud = ({ lines }: ReadAloudProps) => {
  const { t, language } = useWords();
  const readOnly = useReadOnly();
  const [able, setAble] = useState(() => canSpeak(language));
  const [reading, setReading] = useState(false);
  useEffect(() => {
    const look = () => setAble(canSpeak(language));
    look();
    return onVoices(look);
  }, [language]);
  useEffect(() => stopSpeaking, [language]);
  if (!able || readOnly) return null;
  const press = () => {
    if (reading) stopSpeaking();
    else speak(lines, language, () => setReading(false));
    setReading(!reading);
  };
  return <TextLink text={t(reading ? 'read-stop' : 'read-aloud')} onPress={press} />;
};
