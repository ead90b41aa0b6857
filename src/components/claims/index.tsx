import { Text } from '@tarojs/components';
import { Fragment } from 'react';
import { useSheet } from '@/components/sheet';
import { today } from '@/platform';
import { useStore, useWords } from '@/state';
import { TextLink, useReadOnly } from '@/ui';
import { careOf, lineOf } from '@/content/claim-words';
import { resolveClaims } from './citation';
import { Proof } from './proof';
import { useClaimsInScope } from './use-claims-in-scope';
import './style.css';

export { Proof } from './proof';

interface ClaimsProps {
  readonly ids: readonly string[];
  /** Takes claims about other places too. */
  readonly everywhere?: boolean;
}

/** The claims that hold for the person. */
function useResolved({ ids, everywhere = false }: ClaimsProps) {
  const inScope = useClaimsInScope(ids);
  return resolveClaims(everywhere ? ids : inScope, useStore(), today());
}

interface WhyProps extends ClaimsProps {
  /** The words of the link, and the title of the half-sheet; "why we say this" where not given. */
  readonly text?: string;
}

/**
 * The quiet "why" of a block: opens a half-sheet with what the block rests on. Nothing else on a page speaks of proof,
 * but a word of care where something there is to be checked first.
 */
export const Why = (props: WhyProps) => {
  const words = useWords();
  const { t } = words;
  const sheet = useSheet();
  const readOnly = useReadOnly();
  const claims = useResolved(props);
  if (claims.length === 0) return null;
  if (readOnly)
    return (
      <>
        {claims.map(({ claim }) => (
          <Text key={claim.id} className="p">
            {lineOf(claim, words)}
          </Text>
        ))}
      </>
    );
  const title = props.text ?? t('why');
  const due = claims.some(({ status }) => status === 'overdue');
  const show = () => sheet.show({ title, body: <Proof ids={claims.map(({ claim }) => claim.id)} /> });
  return (
    <TextLink
      className={due ? 'why link--care' : 'why'}
      text={due ? t('claim-care', { text: title, care: t('claim-due') }) : title}
      onPress={show}
    />
  );
};

/** What claims say, each with a word of care where it needs one. Where nothing can be tapped, `Why` says it all. */
export const Sentences = (props: ClaimsProps) => {
  const words = useWords();
  const readOnly = useReadOnly();
  const claims = useResolved(props);
  if (readOnly) return null;
  return (
    <>
      {claims.map((resolved) => {
        const [text, care] = [words.say(resolved.claim.text), careOf(resolved, words)];
        return (
          <Fragment key={resolved.claim.id}>
            <Text className={care ? 'p p--care' : 'p'}>{text}</Text>
            {care ? <Text className="small p--care">{care}</Text> : null}
          </Fragment>
        );
      })}
    </>
  );
};

/** Sentences of claims as what a block says, and one "why" for all. */
export const Claims = (props: ClaimsProps) => (
  <>
    <Sentences {...props} />
    <Why {...props} />
  </>
);
