/** A day as YYYY-MM-DD. Days in this form compare as strings. */
export type Day = string;
