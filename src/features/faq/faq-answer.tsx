import { Text, View } from '@tarojs/components';
import type { Faq } from '@/content';
import { useWords } from '@/state';
import { useDisclosure, useReadOnly } from '@/ui';
import { OpeningRow } from '@/components/opening-row';
import { Why } from '@/components/claims';
import { CostExample } from '@/features/contribution-cost';
import { FaqLinks } from './faq-links';
import { useLinkCity } from '@/components/link-city';

interface FaqAnswerProps {
  readonly question: Faq;
  readonly startOpen: boolean;
  /** Leaves out what the answer rests on. */
  readonly brief?: boolean;
}

/** A question that opens on its answer, what to do next, and the grounds. */
export const FaqAnswer = ({ question, startOpen, brief = false }: FaqAnswerProps) => {
  const { say } = useWords();
  const readOnly = useReadOnly();
  const city = useLinkCity();
  const { open, toggle } = useDisclosure(startOpen);
  return (
    <View className="card">
      <OpeningRow className="strong" open={open} onToggle={toggle}>
        {say(question.ask)}
      </OpeningRow>
      {open ? (
        <>
          {question.answer.map((sentence) => (
            <Text key={sentence.zh} className="numbered">
              {say(sentence)}
            </Text>
          ))}
          {question.example === 'cost' ? <CostExample /> : null}
          {readOnly ? null : <FaqLinks leads={question.leads} city={city} />}
          {brief ? null : <Why ids={question.claims} />}
        </>
      ) : null}
    </View>
  );
};
