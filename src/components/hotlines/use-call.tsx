import { useState } from 'react';
import { callNumber } from '@/platform';
import { useWords } from '@/state';
import { Notice } from '@/ui';

/** Opens the dialler. Where the phone refuses, `refusal` says the number to dial by hand. */
export function useCall(): { readonly refusal: React.ReactNode; call(number: string): Promise<void> } {
  const { t } = useWords();
  const [refused, setRefused] = useState<string>();
  const call = async (number: string) => setRefused((await callNumber(number)).ok ? undefined : number);
  return {
    refusal: refused ? <Notice tone="calm" text={t('call-refused', { number: refused })} /> : null,
    call,
  };
}
