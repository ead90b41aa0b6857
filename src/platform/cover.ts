export { followFile, uncover } from './web/static-pages';
