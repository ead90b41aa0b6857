export { useCareMode } from './use-care-mode';
export { useOneThing } from './use-one-thing';
