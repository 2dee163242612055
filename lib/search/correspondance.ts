import type { Catalogue } from '@/lib/catalogue/catalogue';
import { SERIES_TECHNOLOGIQUES } from '@/lib/domain/bac';
import { findSpecialiteBacPro } from '@/lib/domain/bacPro';
import type { Candidat } from '@/lib/domain/candidat';
import type { BacNomme, Diplome } from '@/lib/domain/diplome';
import { LIBELLES_EDS } from '@/lib/domain/eds';
import { fold } from '@/lib/domain/fold';
import type { Formation, FormationNommee } from '@/lib/domain/formation';
import { LIBELLES_BAC } from '@/lib/domain/libelles';
import { nomEpicene } from '@/lib/domain/metier';
import { assessEds } from '@/lib/odds/edsCandidat';
import { searchIndexesOf } from './indexes';
import type { Matiere, NomPublie } from './text/matiere';
import type { SelectionTexte, TouchMatiere } from './text/searchTexte';
import { termsOf, wordsOf } from './text/words';

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
  const { bac, serie } = candidat;
  const officielle = bac === 'professionnel' && serie !== undefined ? findSpecialiteBacPro(serie) : null;
  const connu = officielle === null ? candidat : { ...candidat, serie: officielle };
  let best = AUCUN;
  for (const { bacsNommes } of fiches) {
    for (const entry of bacsNommes) {
      const one = accordOn(entry, connu);
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

/** The name, among several, that holds every word of an indexed term. */
function named(noms: readonly NomPublie[], terme: string): NomPublie | null {
  const words = terme.split(' ');
  return noms.find(({ termes }) => words.every((one) => termes.has(one))) ?? null;
}

/** « Métier : preneur·euse de son ». */
function metierNamed({ nomsMetiers }: Matiere, terme: string): string | null {
  const found = named(nomsMetiers, terme);
  return found === null ? null : `Métier : ${nomEpicene(found)}`;
}

function domaineNamed({ nomsDomaines }: Matiere, terme: string): string | null {
  const found = named(nomsDomaines, terme);
  return found === null ? null : `Domaine : ${found.nom}`;
}

/** True when the title, read on the card already, holds the beginning of every word that was typed. */
function isInTitle(mot: string, intitule: string): boolean {
  const titre = wordsOf(intitule);
  return wordsOf(mot).every((word) => titre.some((one) => one.startsWith(word)));
}

/** What the card says already. */
type Titre = Pick<FormationNommee, 'nom' | 'nomDiplome'>;

/**
 * Why a word meets a diploma, by what a document says of it: its sigle or title, a job or a field of its sheet, the sheet's own
 * text, the bac that its access text names, a title that it once had. `null` when the title of the card says it, and when the
 * word is only ours: a synonym finds, and proves nothing.
 */
function reasonOf({ mot, terme, champ }: TouchMatiere, matiere: Matiere, { nom, nomDiplome }: Titre): string | null {
  if (champ === 'metiers') return metierNamed(matiere, terme);
  if (champ === 'domaines') return domaineNamed(matiere, terme);
  if (champ === 'acces')
    return cited('Les conditions d’accès citent le bac professionnel', matiere.bacsPro, { mot, terme });
  // Of « assistant commercial », a title may have met one word.
  const met = (mot.includes(' ') ? mot.split(' ').find((word) => termsOf(word).join() === terme) : null) ?? mot;
  if (isInTitle(met, nom)) return null;
  // A word of the label that its name has not is quoted from the label.
  if (champ === 'intitules') return `«\u00a0${met}\u00a0» : ${matiere.libelle}`;
  if (champ === 'sigle' || matiere.initiales.includes(terme)) return `«\u00a0${met}\u00a0» : ${nomDiplome}`;
  return (
    // A former title, when the words are the whole of it or its initials: « systèmes numériques », « muc ».
    cited('Ancien nom :', matiere.anciens, { mot, terme }) ??
    metierNamed(matiere, terme) ??
    domaineNamed(matiere, terme) ??
    // As typed: a word that was corrected is in no document.
    (matiere.motsFiche.has(terme) && termsOf(mot).join(' ') === terme
      ? `La fiche du diplôme cite «\u00a0${mot}\u00a0»`
      : null)
  );
}

/** What bears these words as its name, former name or sigle, with the sentence that says so; of several, what has all that was typed. */
function cited(
  sentence: string,
  noms: ReadonlyMap<string, readonly string[]>,
  { mot, terme }: Pick<TouchMatiere, 'mot' | 'terme'>,
): string | null {
  const all = noms.get(terme) ?? [];
  const found = all.length > 1 ? (all.find((nom) => isInTitle(mot, `pro ${nom}`)) ?? all[0]) : all[0];
  return found === undefined ? null : `${sentence} ${found.replaceAll("'", '’')}`;
}

/**
 * Why formations are among the results, in French: the bac that its access text names, the EDS that its commission reads, the words of
 * the query that it meets. What the words say is worked out once for all the formations of one diploma under one title.
 *
 * @returns the reasons of one formation, by its place among the catalogue's results
 */
export function raisonsOf(
  catalogue: Catalogue,
  candidat: Candidat | null,
  selection: SelectionTexte | null,
): (index: number) => readonly string[] {
  const { matiereOf, lieuOf, matieres } = searchIndexesOf(catalogue).texte;
  const known = new Map<string, readonly string[]>();
  const saidOf = (id: number, titre: Titre) => {
    const key = `${id} ${titre.nom}`;
    let said = known.get(key);
    if (said === undefined) {
      const matiere = matieres[id];
      const touches = selection?.touches.get(id) ?? [];
      said = matiere === undefined ? [] : touches.flatMap((touch) => reasonOf(touch, matiere, titre) ?? []);
      known.set(key, said);
    }
    return said;
  };
  return (index) => {
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
    raisons.push(...saidOf(matiereOf[index] ?? 0, formation));
    for (const { type, nom } of selection?.lieuxTouches.get(lieuOf[index] ?? 0) ?? []) {
      raisons.push(type === 'etablissement' ? `Établissement : ${nom}` : `Lieu : ${nom}`);
    }
    return [...new Set(raisons)];
  };
}
