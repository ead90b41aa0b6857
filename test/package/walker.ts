import type { Walker } from '../support/situations';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

/** WeChat's number for single-page mode, in which a page that was shared to Moments opens. */
const singlePage = 1154;

/** Walks in the built package. `phone` is the one that the last page was opened on. */
export function phoneWalker(): { readonly walker: Walker; phone(): Phone } {
  let phone: Phone | undefined;
  const opened = (): Phone => {
    if (!phone) throw new Error('no page was opened');
    return phone;
  };
  return {
    phone: opened,
    walker: {
      async open(page, query = '', alone = false) {
        phone = startPhone(alone ? { scene: singlePage } : {});
        await phone.open(page, query);
        await phone.settled();
      },
      tap: (words) => opened().tap(words),
      type: (label, words) => opened().type(label, words),
    },
  };
}
