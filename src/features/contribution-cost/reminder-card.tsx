import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { StringKey } from '@/content';
import { firstDay } from '@/lib/reminder';
import { today } from '@/platform';
import { addReminder } from '@/platform/calendar';
import { useWords } from '@/state';
import { Button, Chips, Heading, Notice } from '@/ui';

const days = ['5', '10', '15', '20', '25'] as const;

type Outcome = 'done-app' | 'done-file' | 'refused' | 'unavailable';

/**
 * A monthly reminder in the phone's own calendar; the words to make it by hand stay on the page whatever the phone
 * says.
 */
export const ReminderCard = () => {
  const { t } = useWords();
  const [day, setDay] = useState<(typeof days)[number]>('10');
  const [outcome, setOutcome] = useState<Outcome>();
  const first = firstDay(Number(day), today());
  const event = t('remind-event');
  const add = async () => {
    const result = await addReminder({ title: event, notes: t('remind-notes'), first });
    if (result.ok) setOutcome(result.value === 'calendar' ? 'done-app' : 'done-file');
    else setOutcome(result.reason === 'refused' ? 'refused' : 'unavailable');
  };
  return (
    <View className="card">
      <Heading level={3} text={t('remind-title')} />
      <Text className="p">{t('remind-lead')}</Text>
      <Chips
        options={days.map((n) => ({ id: n, text: t('remind-day', { n }), label: t('remind-day-label', { n }) }))}
        chosen={day}
        onChoose={setDay}
      />
      <View className="row">
        <Button text={t('remind-add', { n: day })} onPress={() => void add()} />
      </View>
      {outcome ? (
        <Notice
          tone={outcome.startsWith('done') ? 'calm' : 'care'}
          text={t(`remind-${outcome}` satisfies StringKey, { first })}
        />
      ) : null}
      <Text className="small" userSelect>
        {t('remind-by-hand', { event, first })}
      </Text>
    </View>
  );
};
