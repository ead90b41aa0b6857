import { pages } from '../../../scripts/pages';
import { pack } from '../../support/pack';
import { startPhone } from '../start';

/** How one call of WeChat may go wrong on a phone. */
export const troubles = {
  /** This WeChat does not have it. */
  missing: undefined,
  /** It throws at once. */
  throwing: () => {
    throw new Error('not on this phone');
  },
  /** It answers with a failure. */
  failing: (options?: { fail?: (error: object) => void; complete?: (error: object) => void }) => {
    const error = { errMsg: 'fail: not on this phone' };
    setTimeout(() => {
      options?.fail?.(error);
      options?.complete?.(error);
    }, 0);
    return undefined;
  },
  /** It gives nothing and never answers. */
  silent: () => undefined,
} as const;
export type Trouble = keyof typeof troubles;

/** Every call that the phone of the tests has; what the app may call is among them. */
export function callsOfPhone(): readonly string[] {
  let names: string[] = [];
  startPhone({ alter: (wx) => (names = Object.keys(wx)) }).stop();
  return names;
}

export const namedPages = pages.filter(({ name }) => !name.includes('-'));

const maxPaints = 40;
const errorTitle = pack.strings['error-title']?.zh ?? '';

/** What became of one page on a phone where one call goes wrong: `page`, `error-screen`, or what is not to be. */
export async function openTroubled(page: string, query: string, call: string, trouble: Trouble): Promise<string> {
  const phone = startPhone({ alter: (wx) => void (wx[call] = troubles[trouble]) });
  try {
    await phone.open(page, query);
    const text = phone.text;
    const counts = new Map<string, number>();
    for (const error of phone.errors) counts.set(error, (counts.get(error) ?? 0) + 1);
    const repeated = [...counts].find(([, count]) => count > 2);
    if (phone.page.setData.length > maxPaints) return `loop: ${phone.page.setData.length} paints`;
    if (repeated) return `repeated ${repeated[1]} times: ${repeated[0].slice(0, 120)}`;
    if (text.length < 30) return `blank: ${text} ${phone.errors.join(' | ').slice(0, 200)}`;
    return text.includes(errorTitle) ? 'error-screen' : 'page';
  } catch (error) {
    return `crash: ${String(error).slice(0, 200)}`;
  } finally {
    phone.stop();
  }
}
