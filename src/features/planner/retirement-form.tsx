import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { StringKey } from '@/content';
import { readMonth, retirementKinds, type RetirementKind } from '@/lib/birth';
import { today } from '@/platform';
import { usePerson, useWords } from '@/state';
import { Button, Choice, Heading, TextInput } from '@/ui';
import { ageOption, type AgeOption } from './retirement-age';
import { retirementLines } from './retirement-words';

interface RetirementFormProps {
  /** Takes the option that holds for the month of birth. */
  readonly onChoose: (option: AgeOption) => void;
}

/**
 * Works out the retirement age from a month of birth. What is typed stays on this page, unless the person ticks that
 * the phone may keep it.
 */
export const RetirementForm = ({ onChoose }: RetirementFormProps) => {
  const { saved, change } = usePerson();
  const words = useWords();
  const { t } = words;
  const [kind, setKind] = useState<RetirementKind | undefined>(saved.birth?.kind);
  const [typed, setTyped] = useState(saved.birth?.month ?? '');
  const month = readMonth(typed);
  const birth = month && kind ? { month, kind } : undefined;
  const kept = birth !== undefined && saved.birth?.month === birth.month && saved.birth.kind === birth.kind;
  return (
    <View className="card">
      <Heading level={2} text={t('age-form')} />
      {retirementKinds.map((id) => (
        <Choice
          key={id}
          text={t(`age-kind-${id}` satisfies StringKey)}
          chosen={id === kind}
          onChoose={() => setKind(id)}
        />
      ))}
      <TextInput
        label={t('age-month')}
        value={typed}
        hint={t('age-month-example')}
        {...(typed.length > 5 && !month ? { fault: t('age-month-unread') } : {})}
        onType={setTyped}
      />
      {birth ? (
        <>
          {retirementLines(birth, words).map((line) => (
            <Text key={line} className="p">
              {line}
            </Text>
          ))}
          <View className="row">
            <Button text={t('age-use')} onPress={() => onChoose(ageOption(birth, today()))} />
          </View>
          <Choice
            several
            text={t('age-keep')}
            note={t('age-keep-note')}
            chosen={kept}
            onChoose={() => change({ birth: kept ? undefined : birth })}
          />
        </>
      ) : null}
    </View>
  );
};
