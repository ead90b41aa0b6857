export { destinationOf, linkTo } from './destination';
export { shareCardOf } from './share-card';
export { webLink } from './web-link';
