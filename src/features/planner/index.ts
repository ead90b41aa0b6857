export { progressInPlan, type PlanProgress } from './plan-progress';
export { deadlineSentence } from './deadline-words';
export { flowOf } from './flow';
export { flowState } from './flow-state';
export { planOf } from './plan';
