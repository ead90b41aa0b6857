import { createContext, useContext } from 'react';
import { noteTarget } from '../../src/ui/link-target';

/** The address of the page that is written now. */
export const AddressContext = createContext<{ readonly path: string; readonly params: Record<string, string> }>({
  path: '',
  params: {},
});

export const useRouter = () => useContext(AddressContext);

/** A page that is written is never shown a second time. */
export const useDidShow = (): void => undefined;

const note = ({ url }: { readonly url: string }): void => noteTarget(url);

/** Taro's calls, of which only those that lead somewhere do anything: their address is noted. */
export default {
  navigateTo: note,
  redirectTo: note,
  reLaunch: note,
  makePhoneCall: ({ phoneNumber }: { readonly phoneNumber: string }) => noteTarget(`tel:${phoneNumber}`),
  getCurrentPages: () => [],
  setNavigationBarTitle: () => undefined,
  pageScrollTo: () => undefined,
  getStorageInfoSync: () => ({ keys: [] }),
};
