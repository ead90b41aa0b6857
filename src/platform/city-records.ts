import type { FindPlace } from './city-records.weapp';

/**
 * In a browser the records come as a file of the build (src/pages/parts/city-record.ts), so there is nothing to ask
 * here.
 */
export const cityRecords = (): Promise<FindPlace> => Promise.reject(new Error('only in WeChat'));
