import type { Part } from '@/content';

/** The questions and steps of the route, from a file of their own. Rejects where it cannot be had now. */
export const routePartOf = async (): Promise<Part> => (await import('@/content/bundles/route')).routePart;
