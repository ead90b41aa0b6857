import type { StringKey } from '@/content';
import { holdsIn } from '@/domain/city/place';
import type { Ground, JudgedClaim } from '@/domain/grounds';
import { judgeAll } from '@/domain/grounds';
import { list } from '@/domain/language';
import { openPage, today } from '@/platform';
import { useCity, useStore, useWords, type Words } from '@/state';
import { Claim, type ClaimProps } from '@/ui';
import { Wrong } from './wrong';

const tones = { law: 'sure', official: 'plain', reported: 'plain', unverified: 'care' } as const;

const ground = (item: Ground, { t, say }: Words): ClaimProps['grounds'][number] =>
  item.kind === 'article'
    ? {
        id: item.id,
        text: t('ground-article', { law: say(item.law), number: say(item.number) }),
        onOpen: () => void openPage('law', { article: item.id }),
      }
    : { id: item.id, text: t('ground-source', { title: say(item.title) }), note: item.address };

const view = ({ claim, age, grounds }: JudgedClaim, words: Words, place: string | undefined): ClaimProps => ({
  text: words.say(claim.text),
  grade: { text: words.t(`grade-${claim.grade}` satisfies StringKey), tone: tones[claim.grade] },
  dates: words.t('claim-dates', { checked: claim.checkedOn, review: claim.reviewBy }),
  due: age === 'due' ? words.t('claim-due') : undefined,
  scope: place,
  grounds: grounds.map((item) => ground(item, words)),
});

/** The ids whose claims hold for the person: national ones, and those about the city they chose. */
export function useHere(ids: readonly string[]): readonly string[] {
  const store = useStore();
  const { city } = useCity();
  return ids.filter((id) => {
    const claim = store.claim(id);
    return claim !== undefined && holdsIn(claim, city?.adcode);
  });
}

interface ClaimsProps {
  readonly ids: readonly string[];
  /** Keeps dates and grounds behind a tap. */
  readonly brief?: boolean;
  /** Shows claims about other cities too. */
  readonly everywhere?: boolean;
}

/**
 * Claims by id that hold for the person, each with its grade, its date, its grounds, and the way to say that it is
 * wrong.
 */
export const Claims = ({ ids, brief = false, everywhere = false }: ClaimsProps) => {
  const words = useWords();
  const store = useStore();
  const { city } = useCity();
  const here = useHere(ids);
  const nameOf = (code: string) =>
    words.say(store.pack.places[code] ?? (code === city?.adcode ? city.name : { zh: code, en: code }));
  const placesOf = (scope: JudgedClaim['claim']['scope']): string | undefined =>
    scope === 'national' ? undefined : words.t('claim-place', { place: list(scope.map(nameOf), words.language) });
  return (
    <>
      {judgeAll(everywhere ? ids : here, store, today()).map((judged) => (
        <Claim
          key={judged.claim.id}
          {...view(judged, words, placesOf(judged.claim.scope))}
          more={
            brief
              ? { open: words.t('guide-why', { n: judged.grounds.length }), close: words.t('guide-why-close') }
              : undefined
          }
        >
          <Wrong claim={judged.claim} />
        </Claim>
      ))}
    </>
  );
};
