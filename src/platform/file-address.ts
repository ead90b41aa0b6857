import { takeFileAddress } from './web/static-pages';

// By being imported: the router reads the address as soon as it is loaded.
takeFileAddress();

export {};
