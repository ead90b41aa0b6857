export { CostExample } from './cost-example';
