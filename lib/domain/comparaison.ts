/** Formations that a comparison holds side by side: more would not fit a sheet of paper, nor a memory. */
export const COMPAREES_MAX = 4;
