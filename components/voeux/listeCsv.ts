import type { FormationListe } from '@/lib/api/schemas/liste';
import { toCsv } from '@/lib/device/csv';
import type { Ligne, VoeuLignes } from './lignes';

const round = (rate: number) => Math.round(rate * 1000) / 1000;

type Cell = string | number | null;

function figures({ formation }: Ligne<FormationListe>): Cell[] {
  const estimation = formation?.estimation ?? null;
  if (estimation === null || estimation.kind === 'indisponible') {
    return [null, null, null, null, null, null, null, null, null, estimation?.phrase ?? null];
  }
  const { mesure, taux, intervalle, palier, fiabilite, preuves, phrase } = estimation;
  const [{ session, sur, obtenus }] = preuves;
  return [
    mesure,
    session,
    sur,
    obtenus,
    round(taux),
    round(intervalle.bas),
    round(intervalle.haut),
    palier,
    fiabilite,
    phrase,
  ];
}

const HEADINGS = [
  'Vœu',
  'BTS',
  'Sous-vœu',
  'Code',
  'Établissement',
  'Commune',
  'Mesure',
  'Session du compte',
  'Candidats',
  'Dont obtenus',
  'Taux',
  'Intervalle à 80 % (bas)',
  'Intervalle à 80 % (haut)',
  'Palier',
  'Fiabilité',
  'Ce qui s’est passé',
  'Ma note',
  'Libellé publié',
  'Nom publié de l’établissement',
];

/** The list as a spreadsheet reads it, one row per sous-vœu; an empty cell is what is not published or not known. */
export function listeToCsv(voeux: readonly VoeuLignes<FormationListe>[]): string {
  const rows = voeux.flatMap(({ libelle, lignes }, voeu) =>
    lignes.map((ligne, rank): Cell[] => [
      voeu + 1,
      libelle,
      rank + 1,
      ligne.code,
      ligne.titre,
      ligne.formation?.etablissement.commune ?? null,
      ...figures(ligne),
      ligne.note,
      ligne.formation?.intitule ?? null,
      ligne.formation?.etablissement.nomPublie ?? null,
    ]),
  );
  return toCsv(HEADINGS, rows);
}
