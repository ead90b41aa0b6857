export { CalendarRows } from './calendar-rows';
export { TakeAlong } from './take-along';
