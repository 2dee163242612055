/** Diplomas that older sessions offer and that no sheet describes any more, with what became of them. */
export interface Abroge {
  readonly type: 'BTS' | 'BTSA';
  readonly titre: string;
  /** French, ends with a full stop. */
  readonly raison: string;
}

const DN_MADE =
  'Diplôme abrogé : les BTS du design ont laissé la place au diplôme national des métiers d’art et du design (DN MADE).';

/** Not a succession: one speciality of four went without an heir among the two options of the new diploma. */
const SANS_SUITE =
  'Spécialité sans suite : le BTSA « Qualité, alimentation, innovation et maîtrise sanitaire » ne la reprend pas comme option.';

export const ABROGES: readonly Abroge[] = [
  { type: 'BTS', titre: 'Concepteur en art et industrie céramique', raison: DN_MADE },
  { type: 'BTS', titre: 'Design communication, espace, volume', raison: DN_MADE },
  { type: 'BTS', titre: 'Design d’espace', raison: DN_MADE },
  { type: 'BTS', titre: 'Design de mode, textile et environnement option mode', raison: DN_MADE },
  {
    type: 'BTS',
    titre: 'Design de mode, textile et environnement option textile et matériaux de surface',
    raison: DN_MADE,
  },
  { type: 'BTS', titre: 'Design de produits', raison: DN_MADE },
  { type: 'BTS', titre: 'Design graphique option communication et médias imprimés', raison: DN_MADE },
  { type: 'BTS', titre: 'Design graphique option communication et médias numériques', raison: DN_MADE },
  { type: 'BTSA', titre: 'Sciences et technologies des aliments spécialité produits céréaliers', raison: SANS_SUITE },
  {
    type: 'BTSA',
    titre: 'Sciences et technologies des aliments spécialité viandes et produits de la pêche',
    raison: SANS_SUITE,
  },
];
