export { checkLater, publishedCity, publishedState, startStore, storeWith, type PublishedState } from './source';
