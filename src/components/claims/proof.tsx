import { list } from '@/content/words';
import { useAnnounce } from '@/components/announce';
import { copyWords, openPage, today } from '@/platform';
import { useCity, useStore, useWords, type Words } from '@/state';
import { ClaimBlock, type ClaimProps } from '@/ui';
import { careOf, checkedIn, lineOf } from '@/content/claim-words';
import { resolveClaims, type Citation, type ResolvedClaim } from './citation';
import { ReportError } from './report-error';

type Copy = (address: string) => void;

const citationProps = (item: Citation, { t, say }: Words, copy: Copy): ClaimProps['citations'][number] => {
  if (item.kind === 'article')
    return {
      id: item.id,
      text: t('ground-article', { law: say(item.law), number: say(item.number) }),
      onOpen: () => void openPage('law', { article: item.id }),
    };
  const { id, title, address } = item;
  const text = t('ground-source', { title: say(title) });
  const more = { text: t('copy-address'), label: t('copy-address-of', { title: say(title) }) };
  return { id, text, ...(address ? { more: { ...more, onPress: () => copy(address) } } : {}) };
};

/** Names of the places that a claim is about, as the reader knows them; undefined for one that holds everywhere. */
function usePlacesOf(): (scope: ResolvedClaim['claim']['scope']) => string | undefined {
  const { t, say, language } = useWords();
  const store = useStore();
  const { city } = useCity();
  const nameOf = (code: string) =>
    say((code === city?.adcode ? city.name : store.place(code)) ?? { zh: code, en: code });
  return (scope) => (scope === 'national' ? undefined : t('claim-place', { place: list(scope.map(nameOf), language) }));
}

/** Claims with their grades, dates and grounds, and the way to say that something in them is wrong. */
export const Proof = ({ ids }: { readonly ids: readonly string[] }) => {
  const words = useWords();
  const store = useStore();
  const placesOf = usePlacesOf();
  const announce = useAnnounce();
  const copy: Copy = (address) =>
    void copyWords(address).then(({ ok }) =>
      announce(words.t(ok ? 'copied-words' : 'copy-refused', { words: address })),
    );
  const claims = resolveClaims(ids, store, today());
  return (
    <>
      {claims.map(({ claim, status, citations }) => (
        <ClaimBlock
          key={claim.id}
          text={words.say(claim.text)}
          line={lineOf(claim, words)}
          about={[words.t(`grade-${claim.grade}`), checkedIn(claim, words), placesOf(claim.scope)]
            .filter(Boolean)
            .join(' · ')}
          care={careOf({ claim, status }, words)}
          citations={citations.map((item) => citationProps(item, words, copy))}
        />
      ))}
      <ReportError claims={claims.map(({ claim }) => claim)} />
    </>
  );
};
