import { View } from '@tarojs/components';
import type { PlaceRow } from '@/content';
import { latinName } from '@/features/city';
import { openPage } from '@/platform';
import { useWords } from '@/state';
import { Cell, Heading } from '@/ui';

/** Cities that were found. A tap looks for the city in the picker, where the person chooses it; nothing is set here. */
export const Places = ({ rows }: { readonly rows: readonly PlaceRow[] }) => {
  const { t, language } = useWords();
  if (rows.length === 0) return null;
  return (
    <>
      <Heading level={2} text={t('search-places')} />
      <View className="card">
        {rows.map((row) => (
          <Cell
            key={row[0]}
            title={language === 'zh' ? row[2] : `${latinName(row)} ${row[1]}`}
            note={t('search-place-note')}
            onPress={() => void openPage('picker', { find: row[0] })}
          />
        ))}
      </View>
    </>
  );
};
