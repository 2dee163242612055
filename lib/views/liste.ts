import { absenteDepuis, type Catalogue } from '@/lib/catalogue/catalogue';
import type { Candidat } from '@/lib/domain/candidat';
import type { FormationNommee } from '@/lib/domain/formation';
import { assessListe, paliersVides } from '@/lib/odds/liste';
import { manquesListe } from '@/lib/odds/manques';
import type { Palier } from '@/lib/odds/mesures';
import { phrasesListe } from '@/lib/phrases/liste';
import { phraseManque } from '@/lib/phrases/manques';
import type { Criteres } from '@/lib/search/criteres';
import { toResume } from '@/lib/search/resume';
import { suggestVoeux, type VoeuxSuggeres } from '@/lib/search/suggestVoeux';

/** The vœu that a formation is a sous-vœu of, as Parcoursup groups BTS: its speciality. */
function voeuOf({ nature, specialite, nomDiplome }: FormationNommee) {
  return { cle: specialite, libelle: nature === 'bts' ? `BTS ${nomDiplome}` : nomDiplome };
}

/** A band that a list has nothing in, and what would fill it. */
export interface CaseVide extends VoeuxSuggeres {
  readonly palier: Palier;
}

/** The slots of a list's board; none before its balance is known, nor for codes that the data do not know. */
export function viewCases(
  catalogue: Catalogue,
  { bilan, formations }: Pick<ReturnType<typeof viewListe>, 'bilan' | 'formations'>,
  criteres: Criteres,
): readonly CaseVide[] {
  if (bilan === null || formations.length === 0) return [];
  const codes = formations.map(({ code }) => code);
  return paliersVides(bilan).map((palier) => ({
    palier,
    ...suggestVoeux(catalogue, codes, { ...criteres, palier: [palier] }),
  }));
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
