/** How many imports are read at once. */
export const runsInput = { limit: 30 };
