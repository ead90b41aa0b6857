import { createContext, useContext } from 'react';

/**
 * True inside WeChat's single-page mode, where nothing can be tapped: whatever needs a tap is left out or stands open.
 */
export const ReadOnlyContext = createContext(false);

/** Whether the screen is only read. */
export const useReadOnly = (): boolean => useContext(ReadOnlyContext);
