export { TakeAlong } from './take-along';
