import { Text as Line, View } from '@tarojs/components';
import type { Family, Lead, Shown, Text } from '@/content';
import { readPlace } from '@/domain/help/place';
import { quoted, type TroubleInFamily } from '@/domain/help/troubles';
import { isPage, openPage, usePageQuery } from '@/platform';
import { usePerson, useStore, useWords, type Words } from '@/state';
import { Cell, Tag } from '@/ui';
import './style.css';

/** The insured place: the one in the link, else the one the phone keeps. */
export function useCity(): string | undefined {
  const { saved } = usePerson();
  return readPlace(usePageQuery('city')) ?? saved.city?.adcode;
}

/** What a place is called: as the person chose it, or as the store names it; undefined where neither knows it. */
export function usePlaceName(code: string | undefined): Text | undefined {
  const { saved } = usePerson();
  const { pack } = useStore();
  return code === undefined ? undefined : saved.city?.adcode === code ? saved.city.name : pack.places[code];
}

/** The query that carries the place on to the next page. */
export const withCity = (city: string | undefined, query: Readonly<Record<string, string>>): Record<string, string> =>
  city === undefined ? { ...query } : { ...query, city };

/** What a screen shows in the reader's words: Chinese as it stands there, for readers of English with its meaning. */
export const shownWords = (shown: Shown, { language }: Words): string =>
  language === 'zh' ? quoted(shown, shown.text.zh) : `${shown.text.en} (${quoted(shown, shown.text.zh)})`;

/** A message, and how close our words are to it. */
export const Screen = ({ shown }: { readonly shown: Shown }) => {
  const words = useWords();
  return (
    <View className="shown">
      <Line className="shown__words" userSelect selectable>
        {quoted(shown, shown.text.zh)}
      </Line>
      {words.language === 'en' ? <Line className="p">{shown.text.en}</Line> : null}
      <View className="shown__tag">
        <Tag tone={shown.wording === 'approximate' ? 'care' : 'plain'} text={words.t(`trouble-${shown.wording}`)} />
      </View>
    </View>
  );
};

/** A row for one trouble. */
export const TroubleRow = ({ item, city }: { readonly item: TroubleInFamily; readonly city: string | undefined }) => {
  const words = useWords();
  const [first] = item.trouble.shows;
  if (!first) return null;
  const place = item.trouble.where.places;
  return (
    <Cell
      title={shownWords(first, words)}
      note={place ? words.t('trouble-seen', { where: words.say(item.trouble.where.screen) }) : undefined}
      onPress={() => void openPage('trouble', withCity(city, { id: item.trouble.id }))}
    />
  );
};

/** All kinds of trouble, one row each. */
export const FamilyRows = ({
  families,
  city,
}: {
  readonly families: readonly Family[];
  readonly city: string | undefined;
}) => {
  const { t, say } = useWords();
  return (
    <View className="card">
      {families.map((family) => (
        <Cell
          key={family.id}
          title={say(family.title)}
          value={t('trouble-count', { n: family.troubles.length })}
          onPress={() => void openPage('trouble', withCity(city, { family: family.id }))}
        />
      ))}
    </View>
  );
};

/** Sentences in their order, numbered. */
export const Numbered = ({ lines }: { readonly lines: readonly string[] }) => {
  const { t } = useWords();
  return (
    <>
      {lines.map((text, index) => (
        <Line key={text} className="numbered">
          {lines.length > 1 ? t('trouble-number', { n: index + 1, text }) : text}
        </Line>
      ))}
    </>
  );
};

const keyOf: Readonly<Record<string, string>> = {
  guide: 'id',
  checklist: 'item',
  law: 'article',
  trouble: 'family',
  script: 'id',
};

/** Where an answer leads. A page that this build does not have is left out. */
export const Leads = ({ leads, city }: { readonly leads: readonly Lead[]; readonly city: string | undefined }) => {
  const { t, say } = useWords();
  const store = useStore();
  const titleOf = ({ page, id = '' }: Lead): string => {
    const found =
      page === 'guide'
        ? store.guide(id)?.title
        : page === 'trouble'
          ? store.pack.families.find((family) => family.id === id)?.title
          : store.pack.scripts.find((script) => script.id === id)?.title;
    return t(`lead-${page}`, found ? { title: say(found) } : {});
  };
  return (
    <>
      {leads.flatMap((lead) => {
        const { page, id } = lead;
        const query: Record<string, string> = id === undefined ? {} : { [keyOf[page] ?? 'id']: id };
        return isPage(page)
          ? [
              <Cell
                key={`${page} ${id ?? ''}`}
                title={titleOf(lead)}
                onPress={() => void openPage(page, withCity(city, query))}
              />,
            ]
          : [];
      })}
    </>
  );
};
