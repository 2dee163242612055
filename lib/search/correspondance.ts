import type { Catalogue } from '@/lib/catalogue/catalogue';
import { SERIES_TECHNOLOGIQUES } from '@/lib/domain/bac';
import type { Candidat } from '@/lib/domain/candidat';
import type { BacNomme, Diplome } from '@/lib/domain/diplome';
import { LIBELLES_EDS } from '@/lib/domain/eds';
import { fold } from '@/lib/domain/fold';
import type { Formation } from '@/lib/domain/formation';
import { LIBELLES_BAC } from '@/lib/domain/libelles';
import { assessEds } from '@/lib/odds/edsCandidat';
import { searchIndexesOf } from './indexes';
import type { SelectionTexte, TouchMatiere } from './text/searchTexte';
import { bothGenders, termsOf, wordsOf } from './text/words';

/** How well a diploma's access text fits a candidate, from the bac alone to the speciality within the series. */
const ACCORDS = { bac: 1, serie: 2, specifique: 3 } as const;
export type Accord = 0 | (typeof ACCORDS)[keyof typeof ACCORDS];

interface AccordBac {
  readonly accord: Accord;
  /** What the text names, as a screen says it: « bac STI2D SIN ». */
  readonly nomme: string;
}

const AUCUN: AccordBac = { accord: 0, nomme: '' };

function accordOn(entry: BacNomme, candidat: Candidat): AccordBac {
  if (entry.bac !== candidat.bac) return AUCUN;
  const { serie, specifique } = candidat;
  if (entry.serie === null) return { accord: ACCORDS.bac, nomme: LIBELLES_BAC[entry.bac] };
  if (serie === undefined) return AUCUN;
  const isSerie = (SERIES_TECHNOLOGIQUES as readonly string[]).includes(entry.serie);
  const same = isSerie ? entry.serie === serie : fold(entry.serie) === fold(serie);
  if (!same) return AUCUN;
  const nomme = isSerie ? `bac ${entry.serie}` : `bac professionnel ${entry.serie}`;
  if (entry.specifique === null) return { accord: ACCORDS.serie, nomme };
  // The text narrows the series to another speciality than the candidate's: no penalty, and no special reason.
  if (specifique !== entry.specifique) return { accord: ACCORDS.bac, nomme };
  return { accord: ACCORDS.specifique, nomme: `${nomme} ${specifique}` };
}

/** The closest mention of the candidate's bac in the access texts. */
export function accordOf(fiches: readonly Diplome[], candidat: Candidat): AccordBac {
  let best = AUCUN;
  for (const { bacsNommes } of fiches) {
    for (const entry of bacsNommes) {
      const one = accordOn(entry, candidat);
      if (one.accord > best.accord) best = one;
    }
  }
  return best;
}

/** EDS of the candidate that this formation's commission says it takes into account. */
function edsPrisEnCompte({ rapports: [rapport] }: Formation, candidat: Candidat): string[] {
  const assessed = rapport === undefined ? null : assessEds(rapport, candidat);
  if (assessed === null || assessed.prisEnCompte === false) return [];
  return assessed.retenus.map((eds) => LIBELLES_EDS[eds]);
}

const CHAMPS_REASONS: Readonly<Record<'metiers' | 'domaines', string>> = { metiers: 'Métier', domaines: 'Domaine' };

/** The name, among several, that holds the indexed term. */
function nameWith(names: readonly string[], terme: string): string | undefined {
  return names.find((name) => termsOf(bothGenders(name)).includes(terme));
}

/** True when the title, read on the card already, holds the beginning of every word that was typed. */
function isInTitle(mot: string, intitule: string): boolean {
  const title = wordsOf(intitule);
  return wordsOf(mot).every((word) => title.some((one) => one.startsWith(word)));
}

/** Why a word meets a diploma, `null` when the title of the card says it. */
function reasonOf(
  touch: TouchMatiere,
  matiere: { libelle: string; nomsMetiers: readonly string[]; nomsDomaines: readonly string[] },
  intitule: string,
): string | null {
  if (touch.champ === 'metiers' || touch.champ === 'domaines') {
    const name = nameWith(touch.champ === 'metiers' ? matiere.nomsMetiers : matiere.nomsDomaines, touch.terme);
    if (name !== undefined) return `${CHAMPS_REASONS[touch.champ]} : ${name.trim()}`;
  }
  return isInTitle(touch.mot, intitule) ? null : `«\u00a0${touch.mot}\u00a0» : ${matiere.libelle}`;
}

/**
 * Why a formation is among the results, in French: the bac that its access text names, the EDS that its commission
 * reads, the words of the query that it meets.
 *
 * @param index place of the formation among the catalogue's results
 */
export function raisonsOf(
  catalogue: Catalogue,
  index: number,
  candidat: Candidat | null,
  selection: SelectionTexte | null,
): readonly string[] {
  const formation = catalogue.resultats[index];
  if (formation === undefined) return [];
  const raisons: string[] = [];
  if (candidat !== null) {
    const { accord, nomme } = accordOf(catalogue.contexte.fichesOf(formation), candidat);
    if (accord > 0) raisons.push(`Les conditions d’accès citent le ${nomme}`);
    for (const libelle of edsPrisEnCompte(formation, candidat)) {
      raisons.push(`La commission prend en compte la spécialité ${libelle}`);
    }
  }
  if (selection !== null) {
    const { matiereOf, lieuOf, matieres } = searchIndexesOf(catalogue).texte;
    const matiere = matieres[matiereOf[index] ?? 0];
    for (const touch of selection.touches.get(matiereOf[index] ?? 0) ?? []) {
      const raison = matiere === undefined ? null : reasonOf(touch, matiere, formation.intitule);
      if (raison !== null) raisons.push(raison);
    }
    for (const { type, nom } of selection.lieuxTouches.get(lieuOf[index] ?? 0) ?? []) {
      raisons.push(type === 'etablissement' ? `Établissement : ${nom}` : `Lieu : ${nom}`);
    }
  }
  return [...new Set(raisons)];
}
