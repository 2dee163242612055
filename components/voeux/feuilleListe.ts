import { A_REMPLIR, COLONNES_CHIFFRE, cellulesChiffre, type Feuille, NOTE_FEUILLE } from '@/lib/classeur/feuille';
import type { VoeuLignes } from './lignes';

/** The list as a family takes it away: a row for each sous-vœu, in the student's order. */
export function feuilleListe(voeux: readonly VoeuLignes[]): Feuille {
  return {
    titre: 'Ma liste de vœux',
    colonnes: ['Établissement', 'Commune', 'BTS', 'Code Parcoursup', ...COLONNES_CHIFFRE, 'Ma note'],
    lignes: voeux.flatMap(({ libelle, lignes }) =>
      lignes.map(({ titre, code, formation, note }) => [
        titre,
        formation?.etablissement.commune ?? null,
        libelle,
        code,
        ...cellulesChiffre(formation?.estimation ?? null),
        note === '' ? null : note,
      ]),
    ),
    aRemplir: A_REMPLIR,
    notes: [NOTE_FEUILLE],
  };
}
