/** Fragment of the address of a sheet of paper that is to be printed as it opens. */
export const IMPRIMER = 'imprimer';
