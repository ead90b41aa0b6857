export { fallbackOf } from './fallback';
export { guideInProgress, progressOf } from './progress';
