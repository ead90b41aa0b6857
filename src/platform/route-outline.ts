/** In a browser the route comes as a file of the build (src/state/route-part.ts), so there is nothing to ask here. */
export const routeOutline = (): Promise<unknown> => Promise.reject(new Error('only in WeChat'));
