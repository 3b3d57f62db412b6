/** A file that was taken this often and never came to an end brings workers down, or is beyond them; it is not taken again. */
export const mostAttempts = 4;
