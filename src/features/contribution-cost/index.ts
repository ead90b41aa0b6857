export { CostElsewhere, CostExample } from './cost-example';
