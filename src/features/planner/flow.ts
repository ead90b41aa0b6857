import { routePart } from '@/content/bundles/route';
import { joinRoute } from './join-route';

/** The questions, facts and parts that the pages of the route share, joined once. */
export const flow = joinRoute(routePart.routes ?? []);
