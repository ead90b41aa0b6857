import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { PlaceRow } from '@/content';
import { cityPart } from '@/content/parts/city';
import { elsewhere, ownCodes, placeRows } from '@/content/parts/place-rows';
import { pickerArticle } from '@/domain/article/picker';
import { cityOf } from '@/domain/city/build';
import { latinName, searchPlaces } from '@/domain/city/search';
import type { Language } from '@/domain/language';
import { provinceOf } from '@/lib/place-code';
import { goBack, usePageQuery } from '@/platform';
import { bringCity, fillCity, refreshCity, useCity, usePerson, useWords } from '@/state';
import { Button, Chips, Entry, Heading, Notice } from '@/ui';
import { detailsOf } from '../../parts/city-record';
import { Claims } from '../../parts/claims';
import { Frame } from '../../parts/frame';
import { guarded } from '../../parts/guarded';
import { Row } from './row';
import './index.css';

const byCode = new Map(placeRows.map((row) => [row[0], row]));
const rowsOf = (codes: readonly string[]): readonly PlaceRow[] =>
  codes.map((code) => byCode.get(code)).filter((row) => row !== undefined);
const provinces = placeRows.filter(([code]) => code.endsWith('0000'));
const maxRows = 30;

const nameOf = (row: PlaceRow, language: Language) => (language === 'zh' ? row[1] : `${latinName(row)} ${row[1]}`);
/** The province whose way holds in a place that has nothing of its own. */
const provinceName = (code: string, language: Language): string | undefined => {
  const row = byCode.get(provinceOf(code) ?? '');
  return row && nameOf(row, language);
};

const Chosen = () => {
  const { city, choose } = useCity();
  const { t, say, language } = useWords();
  if (!city) return null;
  const place = say(city.name);
  const layer = ownCodes.includes(city.adcode) ? undefined : provinceName(city.adcode, language);
  return (
    <View className="card">
      <Heading level={3} text={t('city-chosen', { place })} />
      <Text className="p">{t(layer ? 'city-chosen-layer' : 'city-chosen-local', { place, layer: layer ?? '' })}</Text>
      {city.area ? <Text className="p">{t('city-area', { place, area: city.area })}</Text> : null}
      <Claims ids={elsewhere.claims.map(({ id }) => id)} brief />
      <View className="row">
        <Button text={t('city-back')} onPress={() => void goBack()} />
        <Button tone="quiet" text={t('city-clear')} onPress={() => choose(undefined)} />
      </View>
    </View>
  );
};

interface RowsProps {
  readonly rows: readonly PlaceRow[];
  readonly onChoose: (row: PlaceRow) => void;
}

const Rows = ({ rows, onChoose }: RowsProps) => {
  const { language } = useWords();
  return (
    <View className="card places">
      {rows.map((row) => (
        <Row
          key={row[0]}
          row={row}
          layer={ownCodes.includes(row[0]) ? undefined : provinceName(row[0], language)}
          onChoose={() => onChoose(row)}
        />
      ))}
    </View>
  );
};

const Found = ({ typed, onChoose }: { readonly typed: string } & Pick<RowsProps, 'onChoose'>) => {
  const { t } = useWords();
  const found = searchPlaces(placeRows, typed);
  if (found.length === 0)
    return <Notice tone="calm" text={`${t('city-none', { words: typed })}${t('city-none-on')}`} />;
  return (
    <>
      <Text className="small">{t('city-found', { n: found.length })}</Text>
      <Rows rows={found.slice(0, maxRows)} onChoose={onChoose} />
      {found.length > maxRows ? <Text className="small">{t('city-more', { n: found.length - maxRows })}</Text> : null}
    </>
  );
};

/** All places by province: a tap on a province lists its cities, and the province itself for who is not sure. */
const ByProvince = ({ onChoose }: Pick<RowsProps, 'onChoose'>) => {
  const { t, language } = useWords();
  const [province, setProvince] = useState<string>();
  const inside = placeRows.filter(([code]) => province !== undefined && code.startsWith(province.slice(0, 2)));
  return (
    <>
      <Heading level={2} text={t('city-provinces')} />
      <Chips
        options={provinces.map((row) => ({ id: row[0], text: nameOf(row, language) }))}
        chosen={province}
        onChoose={setProvince}
      />
      {inside.length > 0 ? <Rows rows={inside} onChoose={onChoose} /> : null}
    </>
  );
};

/** A copy of older content is taken anew, once, when the page opens. @returns whether it was. */
function useRefresh(): boolean {
  const [refreshed, setRefreshed] = useState(false);
  useEffect(() => {
    void refreshCity(detailsOf).then(setRefreshed);
  }, []);
  return refreshed;
}

/**
 * "Where am I insured?" Every prefecture-level city and every province can be found by name or by province. `?find=` an
 * adcode looks for that place, and sets nothing.
 */
function PickerPage() {
  const { city, choose } = useCity();
  const { saved } = usePerson();
  const { t, say, language } = useWords();
  const [typed, setTyped] = useState(byCode.get(usePageQuery('find'))?.[1] ?? '');
  const refreshed = useRefresh();
  useEffect(() => {
    const row = city && byCode.get(city.adcode);
    if (row) void bringCity(row[0], (record) => cityOf(row, record));
  }, [city?.adcode]);
  const take = (row: PlaceRow) => {
    choose(cityOf(row, undefined));
    void fillCity(detailsOf);
    setTyped('');
  };
  const chip = (row: PlaceRow) => ({ id: row[0], text: nameOf(row, language) });
  const takeCode = (code: string) => rowsOf([code]).forEach(take);
  const recent = rowsOf(saved.recentCities);
  return (
    <Frame title={t('city-title')}>
      <Heading level={1} text={t('city-title')} />
      <Text className="p">{t('city-lead')}</Text>
      {refreshed && city ? <Notice tone="calm" text={t('city-refreshed', { place: say(city.name) })} /> : null}
      <Entry
        key={city?.adcode ?? ''}
        label={t('city-search')}
        hint={t('city-search-hint')}
        value={typed}
        onType={setTyped}
      />
      {typed.trim() === '' ? (
        <>
          <Chosen />
          {recent.length > 0 ? <Heading level={2} text={t('city-recent')} /> : null}
          {recent.length > 0 ? <Chips options={recent.map(chip)} chosen={undefined} onChoose={takeCode} /> : null}
          <ByProvince onChoose={take} />
        </>
      ) : (
        <Found typed={typed} onChoose={take} />
      )}
    </Frame>
  );
}

export default guarded(
  PickerPage,
  {
    ...cityPart,
    claims: [...(cityPart.claims ?? []), ...elsewhere.claims],
    sources: [...(cityPart.sources ?? []), ...elsewhere.sources],
  },
  (store, words, _, city) => pickerArticle(provinces, elsewhere.claims, store, words, city),
);
