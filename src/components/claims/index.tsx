import type { StringKey } from '@/content';
import { list } from '@/content/words';
import { openPage, today } from '@/platform';
import { useCity, useStore, useWords, type Words } from '@/state';
import { ClaimBlock, type ClaimProps } from '@/ui';
import { resolveClaims, type Citation, type ResolvedClaim } from './citation';
import { ReportError } from './report-error';
import { useClaimsInScope } from './use-claims-in-scope';

export { useClaimsInScope } from './use-claims-in-scope';

const tones = { law: 'sure', official: 'plain', reported: 'plain', unverified: 'care' } as const;

const citationProps = (item: Citation, { t, say }: Words): ClaimProps['citations'][number] =>
  item.kind === 'article'
    ? {
        id: item.id,
        text: t('ground-article', { law: say(item.law), number: say(item.number) }),
        onOpen: () => void openPage('law', { article: item.id }),
      }
    : { id: item.id, text: t('ground-source', { title: say(item.title) }), note: item.address };

const claimProps = (
  { claim, status, citations }: ResolvedClaim,
  words: Words,
  place: string | undefined,
): ClaimProps => {
  const grade = words.t(`grade-${claim.grade}` satisfies StringKey);
  return {
    text: words.say(claim.text),
    line: words.t('claim-line', { text: words.say(claim.text), grade, checked: claim.checkedOn }),
    grade: { text: grade, tone: tones[claim.grade] },
    dates: words.t('claim-dates', { checked: claim.checkedOn, review: claim.reviewBy }),
    due: status === 'overdue' ? words.t('claim-due') : undefined,
    scope: place,
    citations: citations.map((item) => citationProps(item, words)),
  };
};

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
  const inScope = useClaimsInScope(ids);
  const nameOf = (code: string) =>
    words.say(store.place(code) ?? (code === city?.adcode ? city.name : { zh: code, en: code }));
  const placesOf = (scope: ResolvedClaim['claim']['scope']): string | undefined =>
    scope === 'national' ? undefined : words.t('claim-place', { place: list(scope.map(nameOf), words.language) });
  return (
    <>
      {resolveClaims(everywhere ? ids : inScope, store, today()).map((resolved) => (
        <ClaimBlock
          key={resolved.claim.id}
          {...claimProps(resolved, words, placesOf(resolved.claim.scope))}
          more={
            brief
              ? { open: words.t('guide-why', { n: resolved.citations.length }), close: words.t('guide-why-close') }
              : undefined
          }
        >
          <ReportError claim={resolved.claim} />
        </ClaimBlock>
      ))}
    </>
  );
};
