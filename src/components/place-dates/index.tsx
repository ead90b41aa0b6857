import { Text, View } from '@tarojs/components';
import type { City } from '@/content';
import { nextMonthlyDay } from '@/content/closing';
import { Claims } from '@/components/claims';
import { today } from '@/platform';
import { useCity, useWords } from '@/state';
import { Notice } from '@/ui';
import { closingLine } from './closing-line';

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
      <Claims ids={line.claims} brief />
    </>
  );
};

const Monthly = ({ city }: DatesProps) => {
  const { t } = useWords();
  const day = today();
  const window = city.windows?.find(({ scheme }) => scheme === 'pension');
  const spoken = new Set((city.closings ?? []).flatMap(({ claims }) => claims));
  if (!window) return null;
  const next = nextMonthlyDay(window, day);
  return (
    <>
      <Text className="strong">
        {t('window-head', { m: String(Number(next.slice(5, 7))), d: String(Number(next.slice(8))) })}
      </Text>
      <Claims ids={window.claims.filter((id) => !spoken.has(id))} brief />
    </>
  );
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
