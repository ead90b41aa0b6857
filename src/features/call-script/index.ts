export { scriptFor } from './opening';
