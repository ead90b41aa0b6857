import { Text, View } from '@tarojs/components';
import type { Hotline } from '@/content';
import { useWords } from '@/state';
import { LinkButton, useReadOnly } from '@/ui';
import { useCall } from './use-call';
import './style.css';

export { useCall } from './use-call';

interface HotlinesProps {
  readonly lines: readonly Hotline[];
  /** Leaves out what each is for, where a page has little room and says it elsewhere. */
  readonly brief?: boolean;
}

/** Hotlines, each with the problem it is for. One tap opens the dialler. */
export const Hotlines = ({ lines, brief = false }: HotlinesProps) => {
  const { t, say } = useWords();
  const { refusal, call } = useCall();
  const readOnly = useReadOnly();
  return (
    <>
      {lines.map((line) => (
        <View key={line.id} className="hotline">
          <View className="hotline__text">
            <Text className="strong">{say(line.title)}</Text>
            {brief && !readOnly ? null : <Text className="small">{say(line.problem)}</Text>}
          </View>
          <LinkButton
            tone="quiet"
            text={t('call', { number: line.number })}
            href={`tel:${line.number}`}
            onPress={() => void call(line.number)}
          />
        </View>
      ))}
      {refusal}
    </>
  );
};
