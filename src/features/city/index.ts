export { cityDetailsOf } from './city-details';
export { latinName } from './search-places';
