export { fallbackOf } from './fallback';
export { guideInProgress, onPhone, progressOf } from './progress';
export { useLocalGuide } from './use-local-guide';
