import { Text, View } from '@tarojs/components';
import type { City } from '@/content';
import { nextMonthlyDay } from '@/content/closing';
import { Why } from '@/components/claims';
import { today } from '@/platform';
import { useCity, useWords } from '@/state';
import { Notice } from '@/ui';
import { closingLine, dayOf } from './closing-line';

interface DatesProps {
  readonly city: City;
}

/** When the place's year closes, as a sentence with the day to go by, and what stands behind it. */
const Closing = ({ city }: DatesProps) => {
  const words = useWords();
  const line = closingLine(city, today(), words);
  if (!line) return <Text className="p">{words.t('closing-unknown', { place: words.say(city.name) })}</Text>;
  return (
    <>
      {line.urgent ? <Notice tone="care" text={line.text} /> : <Text className="strong">{line.text}</Text>}
      <Why ids={line.claims} />
    </>
  );
};

const Monthly = ({ city }: DatesProps) => {
  const { t } = useWords();
  const day = today();
  const window = city.windows?.find(({ scheme }) => scheme === 'pension');
  const spoken = new Set((city.closings ?? []).flatMap(({ claims }) => claims));
  if (!window) return null;
  return (
    <>
      <Text className="strong">{t('window-head', dayOf(nextMonthlyDay(window, day)))}</Text>
      <Why ids={window.claims.filter((id) => !spoken.has(id))} />
    </>
  );
};

/** Until which day of the month the person's place takes payments; nothing where that is not known. */
export const PayBy = () => {
  const { t } = useWords();
  const window = useCity().city?.record?.city.windows?.find(({ scheme }) => scheme === 'pension');
  return window ? <Text className="p">{t('window-head', dayOf(nextMonthlyDay(window, today())))}</Text> : null;
};

/**
 * The dates of the person's place: when its year of contributions closes, and until which day of the month it takes
 * payments. Nothing while no place is chosen, or before its record has come.
 */
export const PlaceDates = () => {
  const place = useCity().city?.record?.city;
  if (!place) return null;
  return (
    <View className="card">
      <Closing city={place} />
      <Monthly city={place} />
    </View>
  );
};
