import { ficheParcoursup } from '@/components/sources/ficheParcoursup';
import { A_REMPLIR, COLONNES_CHIFFRE, cellulesChiffre, type Feuille, NOTE_FEUILLE } from '@/lib/classeur/feuille';
import { LIBELLES_STATUT } from '@/lib/domain/libelles';
import { phraseBilanEcarts } from '@/lib/phrases/comparaison';
import type { Colonne } from './colonnes';

/** The comparison as a family takes it away: a row for each school. @param profil for whom, in a line */
export function feuilleComparaison(colonnes: readonly Colonne[], profil: string | null): Feuille {
  const bilan = phraseBilanEcarts(
    colonnes.flatMap(({ nom, comparee: { resume } }) =>
      resume.estimation === null ? [] : [{ nom, estimation: resume.estimation }],
    ),
  );
  return {
    titre: profil === null ? 'BTS comparés' : `BTS comparés, ${profil}`,
    colonnes: [
      'Établissement',
      'Commune',
      'BTS',
      'Statut',
      'Distance (km)',
      'Places',
      ...COLONNES_CHIFFRE,
      'Fiche Parcoursup',
    ],
    lignes: colonnes.map(({ comparee: { resume, comptes } }) => {
      const { etablissement, nom, distanceKm, estimation } = resume;
      return [
        etablissement.nom,
        etablissement.commune,
        nom,
        etablissement.statut === null ? null : LIBELLES_STATUT[etablissement.statut],
        distanceKm,
        comptes.places,
        ...cellulesChiffre(estimation),
        ficheParcoursup(resume),
      ];
    }),
    aRemplir: A_REMPLIR,
    notes: [...(bilan === null ? [] : [bilan]), NOTE_FEUILLE],
  };
}
