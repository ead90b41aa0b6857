/** What the person has ticked: ids of steps, of prerequisites and of parts of the plan. */
export type Ticks = ReadonlySet<string>;
