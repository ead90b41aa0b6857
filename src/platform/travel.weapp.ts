/** The package always stands on today. */
export const dayAsked = (): string => '';
