export { progressInPlan, type PlanProgress } from './plan-progress';
export { deadlineOf } from './deadline';
export { deadlineSentence } from './deadline-words';
export { flowOf } from './flow';
export { flowState } from './flow-state';
export { paysThemselves } from './pays';
export { planOf } from './plan';
