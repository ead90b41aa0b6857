import type { Part } from '@/content';
import { routeOutline } from '@/platform';

/**
 * What the package needs of the route to say how far the person is. Rejects where the subpackage cannot be had now.
 */
export const routePartOf = async (): Promise<Part> => (await routeOutline()) as Part;
