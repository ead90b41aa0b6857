import type { FlowState } from './flow-state';

/**
 * Whether the person has something to pay themselves: the route asks how they pay of nobody else. For who has not, e.g.
 * because the fund pays on benefit until retirement, no page may say by when to pay.
 */
export const paysThemselves = ({ asked }: Pick<FlowState, 'asked'>): boolean => asked.some(({ id }) => id === 'wallet');
