export { findPlacesInText, latinName, type PlacesFound } from './search-places';
