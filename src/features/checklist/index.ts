export { missingFor, readiness, type Missing } from './readiness';
