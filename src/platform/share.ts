import { copyWords } from './clipboard';
import { done, messageOf, type Result } from './result';
import type { Sent, ShareCard } from './share-card';
import { sendableAddress } from './web/static-pages';

/** A browser asks a page for nothing when it is shared: its address says all. */
export const useShare = (card: () => ShareCard): void => void card;

const addressOf = ({ page, query }: ShareCard): string => sendableAddress(page, query);

/** Sends the page by the phone's own share sheet; where there is none, copies the title and the address. */
export async function sendLink(card: ShareCard): Promise<Result<Sent>> {
  const { title } = card;
  const url = addressOf(card);
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title, url });
      return done('sent');
    } catch (error) {
      if (/abort|cancel/i.test(`${(error as { name?: string }).name} ${messageOf(error)}`)) return done('cancelled');
    }
  }
  const copied = await copyWords(`${title}\n${url}`);
  return copied.ok ? done('copied') : copied;
}

/** The address to show when it could not be copied. */
export const linkOf = addressOf;
