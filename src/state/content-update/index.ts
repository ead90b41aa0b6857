export { checkLater, publishedCity, publishedState, startStore, storeOn, type PublishedState } from './source';
