/** WeChat's base library adds what an old phone lacks (config/floor.json). */
export const addStandIns = (): void => undefined;
