import { Text, View } from '@tarojs/components';
import type { City } from '@/content';
import { isUrgent, nextClosing, nextMonthlyDay } from '@/content/closing';
import { Why } from '@/components/claims';
import { today } from '@/platform';
import { useCity, useWords } from '@/state';
import { Notice } from '@/ui';

const dayOf = (day: string) => ({
  y: day.slice(0, 4),
  m: String(Number(day.slice(5, 7))),
  d: String(Number(day.slice(8))),
});

interface DatesProps {
  readonly city: City;
  readonly urgentOnly: boolean;
}

/** When the place's year closes, as a sentence with the day to go by, and what stands behind it. */
const Closing = ({ city, urgentOnly }: DatesProps) => {
  const { t, say } = useWords();
  const closing = city.closings?.find(({ scheme }) => scheme === 'pension');
  const day = today();
  const place = say(city.name);
  if (!closing) return urgentOnly ? null : <Text className="p">{t('closing-unknown', { place })}</Text>;
  const next = nextClosing(closing, day);
  const urgent = isUrgent(next, day);
  if (urgentOnly && !urgent) return null;
  const key = next.passed ? 'closing-passed' : 'closing-head';
  const text = t(key, { place, year: String(next.year), ...dayOf(next.day) });
  return (
    <>
      {urgent ? <Notice tone="care" text={text} /> : <Text className="strong">{text}</Text>}
      <Why ids={closing.claims} />
    </>
  );
};

/** When medical insurance has to be paid for a whole year at once; nothing where it is not, or not known. */
const MedicalYear = ({ city, urgentOnly }: DatesProps) => {
  const { t, say } = useWords();
  const closing = city.closings?.find(({ scheme, shape }) => scheme === 'medical' && shape === 'year-start');
  const day = today();
  if (!closing) return null;
  const next = nextClosing(closing, day);
  const urgent = isUrgent(next, day);
  if (urgentOnly && !urgent) return null;
  const key = next.basis === 'as-before' ? 'closing-medical-before' : 'closing-medical';
  const text = t(key, { place: say(city.name), year: String(next.year), ...dayOf(next.day) });
  return (
    <>
      {urgent ? <Notice tone="care" text={text} /> : <Text className="strong">{text}</Text>}
      <Why ids={closing.claims} />
    </>
  );
};

const Monthly = ({ city }: Pick<DatesProps, 'city'>) => {
  const { t } = useWords();
  const day = today();
  const windows = city.windows ?? [];
  const spoken = new Set((city.closings ?? []).flatMap(({ claims }) => claims));
  return (
    <>
      {windows.map((window) => (
        <View key={window.scheme}>
          <Text className="strong">
            {t(window.scheme === 'medical' ? 'window-medical' : 'window-head', dayOf(nextMonthlyDay(window, day)))}
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
  const window = useCity().city?.record?.city.windows?.find(({ scheme }) => scheme === 'pension');
  return window ? <Text className="p">{t('window-head', dayOf(nextMonthlyDay(window, today())))}</Text> : null;
};

/**
 * The dates of the person's place: when its year of contributions closes, and until which day of the month it takes
 * payments. Nothing while no place is chosen, or before its record has come.
 * @param urgentOnly leaves out everything but a closing that is near.
 */
export const PlaceDates = ({ urgentOnly = false }: { readonly urgentOnly?: boolean }) => {
  const place = useCity().city?.record?.city;
  if (!place) return null;
  if (urgentOnly)
    return (
      <>
        <Closing city={place} urgentOnly />
        <MedicalYear city={place} urgentOnly />
      </>
    );
  return (
    <View className="card">
      <Closing city={place} urgentOnly={false} />
      <MedicalYear city={place} urgentOnly={false} />
      <Monthly city={place} />
    </View>
  );
};
