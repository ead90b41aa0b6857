import { useLinkParam } from '@/components/launch-context';
import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { PlaceRow } from '@/content';
import { list } from '@/content/words';
import { toSavedCity } from './to-saved-city';
import { goBack } from '@/platform';
import { bringCity, completeCity, refreshCity, useCity, usePerson, useWords } from '@/state';
import { Button, Chips, TextInput, Heading, Notice, useReadOnly } from '@/ui';
import { PageLayout } from '@/components/page-layout';
import { FoundPlaces, PlacesByProvince } from './place-list';
import { layerName, nameOf, provinces, rowOf } from './place-rows';
import './picker.css';

const Chosen = () => {
  const { city, choose } = useCity();
  const { t, say, language } = useWords();
  if (!city) return null;
  const place = say(city.name);
  const layer = layerName(city.adcode, language);
  return (
    <View className="card">
      <Heading level={3} text={t('city-chosen', { place })} />
      <Text className="p">{t(layer ? 'city-chosen-layer' : 'city-chosen-local', { place, layer: layer ?? '' })}</Text>
      <View className="row">
        <Button tone="quiet" text={t('city-clear')} onPress={() => choose(undefined)} />
      </View>
    </View>
  );
};

/** A copy of older content is taken anew, once, when the page opens. @returns whether it was. */
function useRefresh(): boolean {
  const [refreshed, setRefreshed] = useState(false);
  useEffect(() => {
    void refreshCity().then(setRefreshed);
  }, []);
  return refreshed;
}

/**
 * "Where am I insured?" Every prefecture-level city and every province can be found, by name or by province; a tap on
 * one chooses it and goes back. `?find=` an adcode looks for that place, and sets nothing.
 */
export function PickerScreen() {
  const { city, choose } = useCity();
  const { saved } = usePerson();
  const { t, say, language } = useWords();
  const [typed, setTyped] = useState(rowOf(useLinkParam('find'))?.[1] ?? '');
  const refreshed = useRefresh();
  const readOnly = useReadOnly();
  const adcode = city?.adcode;
  useEffect(() => {
    const row = adcode === undefined ? undefined : rowOf(adcode);
    if (row) void bringCity(row[0], (record) => toSavedCity(row, record));
  }, [adcode]);
  const take = (row: PlaceRow) => {
    choose(toSavedCity(row, undefined));
    // The page that asked is shown again at once; what the place says follows.
    void completeCity();
    void bringCity(row[0], (record) => toSavedCity(row, record));
    void goBack();
  };
  const chip = (row: PlaceRow) => ({ id: row[0], text: nameOf(row, language) });
  const recent = saved.recentCities.map(rowOf).filter((row) => row !== undefined);
  const takeCode = (code: string) => recent.filter((row) => row[0] === code).forEach(take);
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
            provinces.map((row) => nameOf(row, language)),
            language,
          )}
        </Text>
      ) : null}
      {typed.trim() === '' ? (
        <>
          <Chosen />
          {recent.length > 0 ? <Heading level={2} text={t('city-recent')} /> : null}
          {recent.length > 0 ? <Chips options={recent.map(chip)} chosen={undefined} onChoose={takeCode} /> : null}
          <PlacesByProvince onChoose={take} />
        </>
      ) : (
        <FoundPlaces typed={typed} onChoose={take} />
      )}
    </PageLayout>
  );
}
