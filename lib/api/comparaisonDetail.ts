import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { Candidat } from '@/lib/domain/candidat';
import { pairsOf } from '@/lib/odds/ecart';
import { readMentions, readProfils } from '@/lib/odds/selonReponse';
import { phraseBilanEcarts, phrasesEcarts } from '@/lib/phrases/comparaison';
import { type ReponseDite, tellReponses } from '@/lib/phrases/variations';
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
    formations: comparees.map(({ resume, absenteDepuis, comptes, tauxAcces, rangs }) => ({
      ...resume,
      absenteDepuis,
      comptes,
      tauxAcces,
      rangs,
      ...variantesOf(catalogue, resume.code, candidat),
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

/** The same candidate with another mention, « pas encore connue » left out, and in another situation: for programs alone, the page has links that ask for them. */
function variantesOf(
  catalogue: Catalogue,
  code: string,
  candidat: Candidat | null,
): Pick<ComparaisonDetail['formations'][number], 'selonMention' | 'selonProfil'> {
  const formation = catalogue.formations.get(code);
  if (candidat === null || formation === undefined) return { selonMention: null, selonProfil: null };
  const { contexte, estimateur } = catalogue;
  const mentions = tellReponses(readMentions(formation, candidat, contexte, estimateur), contexte, 'neutre');
  return {
    selonMention: mentions.flatMap(({ valeur, estimation }) => (valeur === 'inconnue' ? [] : [{ valeur, estimation }])),
    selonProfil: tellReponses(readProfils(formation, candidat, contexte, estimateur), contexte, 'neutre').map(
      toVariante,
    ),
  };
}

function toVariante<V extends string>({ valeur, estimation }: ReponseDite<V>) {
  return { valeur, estimation };
}
