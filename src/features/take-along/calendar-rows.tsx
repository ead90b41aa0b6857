import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Selectable, useCopy } from '@/components/copy-text';
import { openPage, today } from '@/platform';
import { addReminder } from '@/platform/calendar';
import { openPermissions } from '@/platform/picture';
import { useCity, usePerson, useWords } from '@/state';
import { Button, Cell, Notice } from '@/ui';
import { calendarEntries, type CalendarEntry } from './calendar-entries';

type Outcome = 'app' | 'file' | 'refused' | 'unavailable';

/** What became of an entry; what was not written is offered as words to copy. */
const Said = ({ outcome, words }: { readonly outcome: Outcome; readonly words: string }) => {
  const { t } = useWords();
  const { outcome: copied, copy } = useCopy();
  const written = outcome === 'app' || outcome === 'file';
  return (
    <>
      <Notice tone={written ? 'calm' : 'care'} text={t(`along-calendar-${outcome}`)} />
      {written ? null : (
        <View className="row">
          {outcome === 'refused' && openPermissions ? (
            <Button tone="quiet" text={t('along-settings')} onPress={() => void openPermissions?.()} />
          ) : null}
          <Button
            tone="quiet"
            text={t(copied === 'copied' ? 'along-copied' : 'along-calendar-copy')}
            onPress={() => void copy(words)}
          />
        </View>
      )}
      {copied === 'refused' ? <Selectable words={words} /> : null}
    </>
  );
};

const Row = ({ entry: { reminder } }: { readonly entry: CalendarEntry }) => {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const { title, notes, first, leadDays = 0, repeats } = reminder;
  const add = async () => {
    const result = await addReminder(reminder);
    if (result.ok) setOutcome(result.value === 'calendar' ? 'app' : 'file');
    else setOutcome(result.reason === 'refused' ? 'refused' : 'unavailable');
  };
  const when = t(repeats === 'monthly' ? 'along-lead-monthly' : 'along-lead', { n: leadDays });
  return (
    <View className="along__entry">
      <Text className="strong">{title}</Text>
      <Text className="small">{when}</Text>
      <View className="row">
        <Button
          tone="quiet"
          text={t('along-calendar-add')}
          label={`${t('along-calendar-add')}：${title}`}
          onPress={() => void add()}
        />
      </View>
      {outcome ? <Said outcome={outcome} words={`${first} ${title} ${notes}`} /> : null}
    </View>
  );
};

/**
 * The dates of the person's plan, each with a button that writes it into the phone's calendar.
 * @param pays false for a plan without anything to pay.
 */
export const CalendarRows = ({ pays = true }: { readonly pays?: boolean }) => {
  const words = useWords();
  const { saved } = usePerson();
  const { city } = useCity();
  const place = city?.record?.city;
  const { t } = words;
  return (
    <>
      {calendarEntries({ left: saved.left, place: pays ? place : undefined, today: today() }, words).map((entry) => (
        <Row key={entry.kind} entry={entry} />
      ))}
      {saved.left === undefined ? <Cell title={t('along-ask-left')} onPress={() => void openPage('gap')} /> : null}
      {city ? null : <Cell title={t('along-ask-city')} onPress={() => void openPage('picker')} />}
    </>
  );
};
