export { destinationOf, linkTo } from './destination';
export { forParents, shareCardOf } from './share-card';
export { webLink } from './web-link';
