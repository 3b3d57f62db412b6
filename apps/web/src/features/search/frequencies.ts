/** How often one may be told of what is new, as the saved search's contract has it. */
export const frequencies = ['instant', 'daily', 'weekly', 'never'] as const;
export type Frequency = (typeof frequencies)[number];
