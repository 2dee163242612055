import { absenteDepuis, type Catalogue } from '@/lib/catalogue/catalogue';
import type { Candidat } from '@/lib/domain/candidat';
import type { FormationNommee } from '@/lib/domain/formation';
import { assessListe, paliersVides } from '@/lib/odds/liste';
import { manquesListe } from '@/lib/odds/manques';
import { type Chiffrable, toChiffreBref } from '@/lib/phrases/chiffre';
import type { Indisponible } from '@/lib/phrases/estimation';
import { phrasesListe } from '@/lib/phrases/liste';
import { phraseManque } from '@/lib/phrases/manques';
import { PROPOSITIONS } from '@/lib/search/bornes';
import type { Criteres } from '@/lib/search/criteres';
import { sharedAvertissements } from '@/lib/search/ecran/avertissements';
import { candidatOf } from '@/lib/search/params';
import type { FormationResume } from '@/lib/search/resultats';
import { toResume } from '@/lib/search/resume';
import { suggestVoeux } from '@/lib/search/suggestVoeux';

/** The vœu that a formation is a sous-vœu of, as Parcoursup groups BTS: its speciality. */
function voeuOf({ nature, specialite, nomDiplome }: FormationNommee) {
  return { cle: specialite, libelle: nature === 'bts' ? `BTS ${nomDiplome}` : nomDiplome };
}

/**
 * A list of vœux, each formation with its figure, and what the list weighs as a whole. A code that the data do not know is no error: a list lives longer than a
 * release. A formation absent from the newest session keeps its figure, but counts for nothing in the balance: nobody may be able to ask for it.
 *
 * @param codes in the order of the list, each once
 * @param candidat `null`: no estimate, no balance
 */
export function viewListe(catalogue: Catalogue, codes: readonly string[], candidat: Candidat | null) {
  const { release } = catalogue;
  const formations = codes.flatMap((code) => {
    const formation = catalogue.formations.get(code);
    if (formation === undefined) return [];
    return [
      {
        ...toResume(catalogue, formation, candidat),
        voeu: voeuOf(formation),
        absenteDepuis: absenteDepuis(catalogue, formation),
      },
    ];
  });
  const bilan =
    candidat === null
      ? null
      : assessListe(
          formations.flatMap(({ estimation, absenteDepuis }) =>
            estimation === null || absenteDepuis !== null ? [] : [estimation],
          ),
        );
  return {
    release: release.digest,
    session: release.session,
    demonstration: release.demonstration,
    formations,
    introuvables: codes.filter((code) => !catalogue.formations.has(code)),
    bilan,
    phrases: bilan === null || formations.length === 0 ? [] : phrasesListe(bilan),
    manques: manquesListe(
      formations.map(({ etablissement, voeu, absenteDepuis, estimation }) => ({
        nom: etablissement.nom,
        voeu: voeu.cle,
        commune: etablissement.commune,
        absenteDepuis,
        odds: estimation,
      })),
      bilan,
    ).map((manque) => ({ cle: manque.cle, phrase: phraseManque(manque) })),
  };
}

/** As much of a formation as a row of the board shows. */
export interface FormationPlanche {
  readonly code: string;
  readonly voeu: { readonly cle: string; readonly libelle: string };
  readonly etablissement: Pick<FormationResume['etablissement'], 'nom' | 'commune' | 'departement' | 'statut'>;
  readonly places: number | null;
  readonly fictive: boolean;
  readonly absenteDepuis: number | null;
  readonly estimation: Chiffrable | Indisponible | null;
}

/** As much of a formation as a slot shows of what would fill it. */
export interface PropositionPlanche {
  readonly code: string;
  readonly nom: string;
  readonly etablissement: Pick<FormationResume['etablissement'], 'nom' | 'commune'>;
  readonly distanceKm: number | null;
  readonly correspondance: { readonly raisons: readonly string[] };
  readonly estimation: Chiffrable | Indisponible | null;
}

/**
 * A list that came by a link, as its page shows it: the rows of its board, and for each band that it has nothing in, what would fill it near the place asked
 * for. None before a balance is known, nor for codes that the data do not know.
 *
 * @param criteres who asks, and from where
 */
export function viewListeRecue(catalogue: Catalogue, codes: readonly string[], criteres: Criteres) {
  const { formations, bilan, phrases, manques, introuvables, demonstration } = viewListe(
    catalogue,
    codes,
    candidatOf(criteres),
  );
  const vides = bilan === null || formations.length === 0 ? [] : paliersVides(bilan);
  return {
    bilan,
    phrases,
    manques,
    introuvables,
    demonstration,
    mesures: sharedAvertissements(formations),
    formations: formations.map(toPlanche),
    cases: vides.map((palier) => {
      const demande = { ...criteres, palier: [palier] };
      const { total, rayon, resultats } = suggestVoeux(catalogue, codes, demande, PROPOSITIONS);
      return { palier, total, rayon, resultats: resultats.map(toProposition) };
    }),
  };
}

function toPlanche({
  code,
  voeu,
  etablissement: { nom, commune, departement, statut },
  places,
  fictive,
  absenteDepuis: absente,
  estimation,
}: ReturnType<typeof viewListe>['formations'][number]): FormationPlanche {
  const etablissement = { nom, commune, departement, statut };
  return { code, voeu, etablissement, places, fictive, absenteDepuis: absente, estimation: toTrait(estimation) };
}

function toProposition({
  code,
  nom,
  etablissement,
  distanceKm,
  correspondance,
  estimation,
}: FormationResume): PropositionPlanche {
  const { nom: ecole, commune } = etablissement;
  const resume = { code, nom, etablissement: { nom: ecole, commune }, distanceKm, correspondance };
  return { ...resume, estimation: toTrait(estimation) };
}

/** As much of an estimate as its row says. */
function toTrait(estimation: FormationResume['estimation']): FormationPlanche['estimation'] {
  if (estimation === null || estimation.kind === 'indisponible') return estimation;
  return { ...toChiffreBref(estimation), ecart: null };
}
