import { Text, View } from '@tarojs/components';
import type { City } from '@/content';
import { asksFor } from '@/content/place-claims';
import { nextClosing, nextMonthlyDay, nextPayDay } from '@/content/closing';
import { Why } from '@/components/claims';
import { partsOfDay } from '@/lib/day';
import { today } from '@/platform';
import { useCity, useWords } from '@/state';
import { Notice } from '@/ui';
import { closingLine, urgentClosing, type ClosingLine } from './closing-line';

interface DatesProps {
  readonly city: City;
}

const Line = ({ line }: { readonly line: ClosingLine }) => (
  <>
    {line.urgent ? <Notice tone="care" text={line.text} /> : <Text className="strong">{line.text}</Text>}
    <Why ids={line.claims} />
  </>
);

/** When the place's years close, as sentences with the day to go by, and what stands behind them. */
const Closings = ({ city }: DatesProps) => {
  const words = useWords();
  const [pension, medical] = (['pension', 'medical'] as const).map((scheme) =>
    closingLine(city, today(), words, scheme),
  );
  return (
    <>
      {pension ? (
        <Line line={pension} />
      ) : (
        <>
          <Text className="p">{words.t('closing-unknown', { place: words.say(city.name) })}</Text>
          <Why ids={asksFor(city, 'closing')} />
        </>
      )}
      {medical ? <Line line={medical} /> : null}
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

/**
 * Until when the person's place takes payments: when its year closes where that is near, else until which day of the
 * month; nothing where neither is known.
 */
export const PayBy = () => {
  const words = useWords();
  const place = useCity().city?.record?.city;
  const closing = place && urgentClosing(place, today(), words)?.text;
  const day = nextPayDay(place, today());
  const text = closing ?? (day && words.t('window-head', partsOfDay(day)));
  return text ? <Text className="small strong">{text}</Text> : null;
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
      <Closings city={place} />
      <Monthly city={place} />
    </View>
  );
};
