import type { ServicePath } from './service-path';

/** A browser cannot open City Service, so nobody is asked for a link into it. */
export const asksCityService: boolean = false;
export const cityServiceHost: string | undefined = undefined;

/** As in WeChat, without a question: there is no link. */
export const servicePath = (city: string, day: string): Promise<ServicePath | undefined> =>
  Promise.resolve(void [city, day]);
