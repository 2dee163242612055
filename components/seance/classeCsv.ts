import { type Feuille, NOTE_FEUILLE } from '@/lib/classeur/feuille';
import { LIBELLES_MENTION_CANDIDAT, LIBELLES_PROFIL } from '@/lib/domain/libelles';
import { libellePalierSeul } from '@/lib/phrases/palier';
import { type Cellule, toCsv } from '@/lib/seance/sortie/csv';
import { bacCourt } from './profilEleve';
import type { RangEleve } from './TableauClasse';

const HEADINGS = [
  'Élève',
  'Bac',
  'Mention',
  'Situation',
  'Ville',
  'Vœu',
  'Code Parcoursup',
  'BTS',
  'Établissement',
  'Commune',
  'Session du compte',
  'Obtenus',
  'Sur',
  'Plage basse (%)',
  'Plage haute (%)',
  'Palier',
  'Sans chiffre',
  'Note',
];

const percent = (share: number) => Math.round(share * 100);

/** A row a vœu; students without a vœu have a row of their own. */
function rowsOf(rangs: readonly RangEleve[], nameOf: (rang: RangEleve) => string): readonly (readonly Cellule[])[] {
  return rangs.flatMap((rang): (readonly Cellule[])[] => {
    const { eleve, voeux } = rang;
    const who: Cellule[] = [
      nameOf(rang),
      bacCourt(eleve),
      LIBELLES_MENTION_CANDIDAT[eleve.mention],
      LIBELLES_PROFIL[eleve.profil],
      eleve.ville,
    ];
    if (voeux.length === 0) return [[...who, ...Array<null>(11).fill(null), 'sans vœu', eleve.note]];
    return voeux.map(({ code, formation, figure, sans }, index) => {
      const [first] = figure?.preuves ?? [];
      return [
        ...who,
        index + 1,
        code,
        formation?.voeu.libelle ?? null,
        formation?.etablissement.nom ?? null,
        formation?.etablissement.commune ?? null,
        first?.session ?? null,
        first?.obtenus ?? null,
        first?.sur ?? null,
        figure === null ? null : percent(figure.intervalle.bas),
        figure === null ? null : percent(figure.intervalle.haut),
        figure === null ? null : libellePalierSeul(figure.palier),
        sans,
        eleve.note,
      ];
    });
  });
}

/** The class as any spreadsheet reads it. */
export function classeToCsv(rangs: readonly RangEleve[], nameOf: (rang: RangEleve) => string): string {
  return toCsv(HEADINGS, rowsOf(rangs, nameOf));
}

/** The class as a sheet of Excel. */
export function classeToFeuille(
  nom: string,
  rangs: readonly RangEleve[],
  nameOf: (rang: RangEleve) => string,
): Feuille {
  return {
    titre: nom === '' ? 'La classe' : nom,
    colonnes: HEADINGS,
    lignes: rowsOf(rangs, nameOf),
    aRemplir: [],
    notes: [NOTE_FEUILLE],
  };
}
