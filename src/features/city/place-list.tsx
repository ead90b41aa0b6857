import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { PlaceRow } from '@/content';
import { placeRows } from '@/content/bundles/place-rows';
import { useWords } from '@/state';
import { Chips, Heading, Notice } from '@/ui';
import { PlaceRowButton } from './place-row';
import { layerName, nameOf, provinces, rowsIn } from './place-rows';
import { searchPlaces } from './search-places';

const maxRows = 30;
/** Hong Kong, Macao and Taiwan, which are no insured places of the mainland. */
const apart = /香港|澳[门門]|[台臺][湾灣]|hong ?kong|maca[ou]|taiwan/i;

interface RowsProps {
  readonly rows: readonly PlaceRow[];
  readonly onChoose: (row: PlaceRow) => void;
}

const Rows = ({ rows, onChoose }: RowsProps) => {
  const { language } = useWords();
  return (
    <View className="card places">
      {rows.map((row) => (
        <PlaceRowButton key={row[0]} row={row} layer={layerName(row[0], language)} onChoose={() => onChoose(row)} />
      ))}
    </View>
  );
};

/** The places that fit what was typed. */
export const FoundPlaces = ({ typed, onChoose }: { readonly typed: string } & Pick<RowsProps, 'onChoose'>) => {
  const { t } = useWords();
  const found = searchPlaces(placeRows, typed);
  if (found.length === 0)
    return (
      <Notice
        tone="calm"
        text={`${t(apart.test(typed) ? 'city-none-apart' : 'city-none', { words: typed })}${t('city-none-on')}`}
      />
    );
  return (
    <>
      <Text className="small">{t('city-found', { n: found.length })}</Text>
      <Rows rows={found.slice(0, maxRows)} onChoose={onChoose} />
      {found.length > maxRows ? <Text className="small">{t('city-more', { n: found.length - maxRows })}</Text> : null}
    </>
  );
};

/** All places by province: a tap on a province lists its cities, and the province itself for who is not sure. */
export const PlacesByProvince = ({ onChoose }: Pick<RowsProps, 'onChoose'>) => {
  const { t, language } = useWords();
  const [province, setProvince] = useState<string>();
  return (
    <>
      <Heading level={2} text={t('city-provinces')} />
      <Chips
        options={provinces.map((row) => ({ id: row[0], text: nameOf(row, language) }))}
        chosen={province}
        onChoose={setProvince}
      />
      {province === undefined ? null : <Rows rows={rowsIn(province)} onChoose={onChoose} />}
    </>
  );
};
