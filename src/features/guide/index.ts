export { fallbackOf } from './fallback';
export { guideInProgress, progressOf } from './progress';
export { useLocalGuide } from './use-local-guide';
