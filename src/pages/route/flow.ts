import { routePart } from '@/content/parts/route';
import { joinRoute } from '@/domain/route/route';

/** The questions, facts and parts that the pages of the route share, joined once. */
export const flow = joinRoute(routePart.routes ?? []);
