import { useStore } from '@/state';
import { flowOf } from './flow';
import type { Route } from './types';

/** The route in reach of this component. */
export const useFlow = (): Route => flowOf(useStore());
