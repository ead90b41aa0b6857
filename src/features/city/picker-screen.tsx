import { list } from '@/content/words';
import { useLinkParam } from '@/components/launch-context';
import { Text, View } from '@tarojs/components';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { PlaceRow } from '@/content';
import { placeRows } from '@/content/bundles/place-rows';
import { elsewhere, localCodes, recordOf } from '@/content/bundles/places';
import { toSavedCity, isOutdated } from './to-saved-city';
import { latinName, searchPlaces } from './search-places';
import { goBack } from '@/platform';
import { bringCity, useCity, usePerson, useWords } from '@/state';
import { Button, Chips, TextInput, Heading, Notice, useReadOnly } from '@/ui';
import { Claims } from '@/components/claims';
import { PageLayout } from '@/components/page-layout';
import { PlaceRowButton } from './place-row';
import './picker.css';

const byCode = new Map(placeRows.map((row) => [row[0], row]));
const rowsOf = (codes: readonly string[]): readonly PlaceRow[] =>
  codes.map((code) => byCode.get(code)).filter((row) => row !== undefined);
const maxRows = 30;

const Chosen = () => {
  const { city, choose } = useCity();
  const { t, say } = useWords();
  if (!city) return null;
  const place = say(city.name);
  return (
    <View className="card">
      <Heading level={3} text={t('city-chosen', { place })} />
      <Text className="p">{t(city.record ? 'city-chosen-local' : 'city-chosen-national', { place })}</Text>
      {city.area ? <Text className="p">{t('city-area', { place, area: city.area })}</Text> : null}
      {city.record ? null : <Claims ids={elsewhere.claims.map(({ id }) => id)} brief />}
      <View className="row">
        <Button text={t('city-back')} onPress={() => void goBack()} />
        <Button tone="quiet" text={t('city-clear')} onPress={() => choose(undefined)} />
      </View>
    </View>
  );
};

const Found = ({ typed, onChoose }: { readonly typed: string; readonly onChoose: (row: PlaceRow) => void }) => {
  const { t } = useWords();
  const found = searchPlaces(placeRows, typed);
  if (found.length === 0)
    return <Notice tone="calm" text={`${t('city-none', { words: typed })}${t('city-none-on')}`} />;
  return (
    <>
      <Text className="small">{t('city-found', { n: found.length })}</Text>
      <View className="card places">
        {found.slice(0, maxRows).map((row) => (
          <PlaceRowButton key={row[0]} row={row} local={localCodes.includes(row[0])} onChoose={() => onChoose(row)} />
        ))}
      </View>
      {found.length > maxRows ? <Text className="small">{t('city-more', { n: found.length - maxRows })}</Text> : null}
    </>
  );
};

/**
 * A copy of older content, or one without content that there is now, is taken anew; once, when the page opens. @returns
 * whether it was.
 */
function useRefresh(): boolean {
  const { city } = useCity();
  const { change } = usePerson();
  const [refreshed, setRefreshed] = useState(false);
  useLayoutEffect(() => {
    const row = city && byCode.get(city.adcode);
    if (!city || !row || !isOutdated(city, recordOf(city.adcode))) return;
    setRefreshed(city.record !== undefined);
    change({ city: toSavedCity(row, recordOf(city.adcode)) });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the page opens: a city chosen here is of today
  }, []);
  return refreshed;
}

/**
 * "Where am I insured?" Any prefecture-level city can be found; those with local content are offered first. `?find=` an
 * adcode looks for that city, and sets nothing.
 */
export function PickerScreen() {
  const { city, choose } = useCity();
  const { saved } = usePerson();
  const { t, say, language } = useWords();
  const [typed, setTyped] = useState(byCode.get(useLinkParam('find'))?.[1] ?? '');
  const refreshed = useRefresh();
  const readOnly = useReadOnly();
  const adcode = city?.adcode;
  useEffect(() => {
    const row = adcode === undefined ? undefined : byCode.get(adcode);
    if (row) void bringCity(row[0], (record) => toSavedCity(row, record));
  }, [adcode]);
  const take = (row: PlaceRow) => {
    choose(toSavedCity(row, recordOf(row[0])));
    setTyped('');
  };
  const chip = (row: PlaceRow) => ({ id: row[0], text: language === 'zh' ? row[1] : `${latinName(row)} ${row[1]}` });
  const takeCode = (code: string) => rowsOf([code]).forEach(take);
  const recent = rowsOf(saved.recentCities);
  return (
    <PageLayout title={t('city-title')}>
      <Heading level={1} text={t('city-title')} />
      <Text className="p">{t('city-lead')}</Text>
      {refreshed && city ? <Notice tone="calm" text={t('city-refreshed', { place: say(city.name) })} /> : null}
      <TextInput
        key={city?.adcode ?? ''}
        label={t('city-search')}
        hint={t('city-search-hint')}
        value={typed}
        onType={setTyped}
      />
      {readOnly ? (
        <Text className="p">
          {list(
            rowsOf(localCodes).map((row) => chip(row).text),
            language,
          )}
        </Text>
      ) : null}
      {typed.trim() === '' ? (
        <>
          <Chosen />
          {recent.length > 0 ? <Heading level={2} text={t('city-recent')} /> : null}
          {recent.length > 0 ? <Chips options={recent.map(chip)} chosen={undefined} onChoose={takeCode} /> : null}
          <Heading level={2} text={t('city-known')} />
          <Chips options={rowsOf(localCodes).map(chip)} chosen={city?.adcode} onChoose={takeCode} />
          <Text className="small">{t('city-all')}</Text>
        </>
      ) : (
        <Found typed={typed} onChoose={take} />
      )}
    </PageLayout>
  );
}
