import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { Candidat } from '@/lib/domain/candidat';
import { pairsOf } from '@/lib/odds/ecart';
import { phraseBilanEcarts, phrasesEcarts } from '@/lib/phrases/comparaison';
import type { ReponseDite } from '@/lib/phrases/variations';
import { compareFormations, readDemande } from '@/lib/views/comparaison';
import type { ComparaisonDetail } from './schemas/comparaison';

/**
 * Formations side by side, as `GET /api/v1/comparaison` says it: see `schemaComparaison`. The same model as the page's.
 *
 * @param candidat `null`: no figure of a candidate
 */
export function comparaisonDetail(
  catalogue: Catalogue,
  codes: readonly string[],
  candidat: Candidat | null,
): ComparaisonDetail {
  const { formations, inconnues, enTrop } = readDemande(catalogue, codes);
  const comparees = compareFormations(catalogue, formations, candidat, null);
  const nommees = comparees.flatMap(({ resume: { code, etablissement, estimation } }) =>
    estimation === null ? [] : [{ code, nom: etablissement.nom, estimation }],
  );
  const phrases = phrasesEcarts(nommees);
  return {
    release: catalogue.release.digest,
    session: catalogue.release.session,
    formations: comparees.map(({ resume, absenteDepuis, comptes, tauxAcces, rangs, selonMention, selonProfil }) => ({
      ...resume,
      absenteDepuis,
      comptes,
      tauxAcces,
      rangs,
      selonMention: selonMention?.map(toVariante) ?? null,
      selonProfil: selonProfil?.map(toVariante) ?? null,
    })),
    inconnues,
    enTrop: enTrop.map(({ code }) => code),
    bilan: phraseBilanEcarts(nommees),
    ecarts: pairsOf(nommees).flatMap(([one, other], index) => {
      const said = phrases[index];
      return said === undefined ? [] : [{ formations: [one.code, other.code] as const, ...said }];
    }),
  };
}

/** The row behind a figure is the page's: programs have its evidence. */
function toVariante<V extends string>({ valeur, estimation }: ReponseDite<V>) {
  return { valeur, estimation };
}
