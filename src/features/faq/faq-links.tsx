import type { Lead } from '@/content';
import { withCityParam } from '@/components/link-city';
import { isPage, openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Cell } from '@/ui';

const keyOf: Readonly<Record<string, string>> = {
  guide: 'id',
  checklist: 'item',
  law: 'article',
  trouble: 'family',
  script: 'id',
};

/** Where an answer leads. A page that this build does not have is left out. */
export const FaqLinks = ({ leads, city }: { readonly leads: readonly Lead[]; readonly city: string | undefined }) => {
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
                onPress={() => void openPage(page, withCityParam(city, query))}
              />,
            ]
          : [];
      })}
    </>
  );
};
