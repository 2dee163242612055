import { absenteDepuis, type Catalogue } from '@/lib/catalogue/catalogue';
import { placesOf } from '@/lib/catalogue/colonnes';
import type { Candidat } from '@/lib/domain/candidat';
import type { FormationNommee } from '@/lib/domain/formation';
import { LIBELLES_STATUT, libelleFamille } from '@/lib/domain/libelles';
import { LICENCES } from '@/lib/domain/licences';
import { shareOf } from '@/lib/domain/rate';
import type { Intervalle, Mesure, Palier } from '@/lib/odds/mesures';
import { type ChiffreDit, direChiffre } from '@/lib/phrases/chiffre';
import { estimationOf } from '@/lib/search/resume';
import { titreFormation } from './formationReferencement';

/** One kind of candidate on the card: the same count and range as on every page. */
export interface LigneEmbarquee extends Pick<ChiffreDit, 'compte' | 'palier' | 'quand'> {
  /** « Bac techno » */
  readonly qui: string;
  /** « en 2023, bac techno, ont reçu une proposition » */
  readonly quoi: string;
  /** Share that was counted; `null` when nobody was. */
  readonly part: number | null;
  readonly intervalle: Pick<Intervalle, 'bas' | 'haut'>;
  readonly bande: Palier;
}

export interface FormationEmbarquee {
  readonly code: string;
  /** « BTS Tourisme, Lycée des Essais (Lyon) » */
  readonly titre: string;
  readonly nom: string;
  readonly ecole: string;
  /** « Lyon · public · services · 35 places » */
  readonly details: readonly string[];
  readonly lignes: readonly LigneEmbarquee[];
  /** Where the figures come from, in a line; `null` without figures. */
  readonly source: string | null;
  /** Last session that knows it, when the newest does not. */
  readonly absenteDepuis: number | null;
  /** A formation of the demonstration set. */
  readonly fictive: boolean;
}

/** The document that the counts of a measure are read in. */
const DOCUMENT: Readonly<Record<Mesure, string>> = {
  'en-position': 'rapport public de la formation sur Parcoursup',
  'proposition-recue': `données ouvertes de Parcoursup (MESR), ${LICENCES.parcoursup}`,
};

/** The documents of a card's counts, and what its ranges are. */
function sourceOf(mesures: readonly Mesure[]): string {
  const documents = [...new Set(mesures)].map((mesure) => DOCUMENT[mesure]).join('\u00a0; ');
  return `Comptes\u00a0: ${documents}. La plage est une estimation pour l’an prochain, à 80\u00a0%\u00a0; ce n’est pas une promesse.`;
}

const candidat = (bac: Candidat['bac'], profil: Candidat['profil'] = 'terminale'): Candidat => ({
  bac,
  profil,
  mention: 'inconnue',
});

/** Everybody that the documents count, and nobody in particular. */
const CANDIDATS: readonly (readonly [qui: string, Candidat])[] = [
  ['Bac général', candidat('general')],
  ['Bac technologique', candidat('technologique')],
  ['Bac professionnel', candidat('professionnel')],
  ['En réorientation', candidat('general', 'reorientation')],
];

/** One formation as a school's own site shows it: for nobody in particular, each kind of candidate beside the others. */
export function viewEmbarquee(catalogue: Catalogue, formation: FormationNommee): FormationEmbarquee {
  const { code, etablissement, nature, nom, famille, fictive } = formation;
  const places = placesOf(formation);
  const mesures: Mesure[] = [];
  const lignes = CANDIDATS.flatMap(([qui, one]): LigneEmbarquee[] => {
    const estimation = estimationOf(catalogue, formation, one);
    if (estimation.kind === 'indisponible') return [];
    mesures.push(estimation.mesure);
    const { compte, quoi, palier, quand } = direChiffre(estimation);
    const [{ obtenus, sur }] = estimation.preuves;
    const part = sur === 0 ? null : shareOf(obtenus, sur);
    return [{ qui, compte, quoi, palier, quand, part, intervalle: estimation.intervalle, bande: estimation.palier }];
  });
  return {
    code,
    titre: titreFormation(formation),
    nom: nature === 'bts' ? `BTS ${nom}` : nom,
    ecole: etablissement.nom,
    details: [
      etablissement.commune,
      etablissement.statut === null ? null : LIBELLES_STATUT[etablissement.statut],
      famille === null ? null : libelleFamille(famille),
      places === null ? null : `${places} ${places < 2 ? 'place' : 'places'}`,
    ].filter((part) => part !== null),
    lignes,
    source: fictive ? 'Formation inventée, du jeu de démonstration.' : mesures.length === 0 ? null : sourceOf(mesures),
    absenteDepuis: absenteDepuis(catalogue, formation),
    fictive,
  };
}
