import { Text, View } from '@tarojs/components';
import type { City } from '@/content';
import { isUrgent, nextClosing, nextMonthlyDay, nextPayDay } from '@/content/closing';
import { Why } from '@/components/claims';
import { partsOfDay } from '@/lib/day';
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
      <Why ids={line.claims} />
    </>
  );
};

/** When medical insurance has to be paid for a whole year at once; nothing where it is not, or not known. */
const MedicalYear = ({ city }: DatesProps) => {
  const { t, say } = useWords();
  const closing = city.closings?.find(({ scheme, shape }) => scheme === 'medical' && shape === 'year-start');
  const day = today();
  if (!closing) return null;
  const next = nextClosing(closing, day);
  const urgent = isUrgent(next, day);
  const key = next.basis === 'as-before' ? 'closing-medical-before' : 'closing-medical';
  const text = t(key, { place: say(city.name), year: String(next.year), ...partsOfDay(next.day) });
  return (
    <>
      {urgent ? <Notice tone="care" text={text} /> : <Text className="strong">{text}</Text>}
      <Why ids={closing.claims} />
    </>
  );
};

const Monthly = ({ city }: DatesProps) => {
  const { t } = useWords();
  const day = today();
  const windows = city.windows ?? [];
  const closings = city.closings ?? [];
  const spoken = new Set(closings.flatMap(({ claims }) => claims));
  // A window that ends with the year is the closing, which stands above.
  const isAhead = (window: NonNullable<City['windows']>[number]): boolean =>
    closings.every((closing) => {
      const next = nextClosing(closing, day);
      return closing.scheme !== window.scheme || next.passed || next.day !== nextMonthlyDay(window, day);
    });
  return (
    <>
      {windows.filter(isAhead).map((window) => (
        <View key={window.scheme}>
          <Text className="strong">
            {t(window.scheme === 'medical' ? 'window-medical' : 'window-head', partsOfDay(nextMonthlyDay(window, day)))}
          </Text>
          <Why ids={window.claims.filter((id) => !spoken.has(id))} />
        </View>
      ))}
    </>
  );
};

/** Until which day of the month the person's place takes payments; nothing where that is not known. */
export const PayBy = () => {
  const { t } = useWords();
  const day = nextPayDay(useCity().city?.record?.city, today());
  return day ? <Text className="small strong">{t('window-head', partsOfDay(day))}</Text> : null;
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
      <MedicalYear city={place} />
      <Monthly city={place} />
    </View>
  );
};
