import { BATIMENT_SCIENCES } from './batimentSciences';
import { COMMERCE } from './commerce';
import { GESTION } from './gestion';
import { INDUSTRIE } from './industrie';
import type { DiplomeDemo } from './modele';
import { PERSONNES } from './personnes';

/** Every diploma of the demonstration set. */
export const DIPLOMES: readonly DiplomeDemo[] = [
  ...COMMERCE,
  ...GESTION,
  ...PERSONNES,
  ...INDUSTRIE,
  ...BATIMENT_SCIENCES,
];
