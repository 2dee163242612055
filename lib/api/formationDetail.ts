import { absenteDepuis, type Catalogue } from '@/lib/catalogue/catalogue';
import type { Candidat } from '@/lib/domain/candidat';
import type { Diplome } from '@/lib/domain/diplome';
import type { FormationNommee } from '@/lib/domain/formation';
import type { Source } from '@/lib/domain/source';
import { readLectureCandidat } from '@/lib/odds/lectureCandidat';
import { readMentions, readProfils } from '@/lib/odds/selonReponse';
import { tellLecture } from '@/lib/phrases/candidat';
import { tellReponses } from '@/lib/phrases/variations';
import { toResume } from '@/lib/search/resume';
import type { FormationDetail } from './schemas/formation';

/** Documents that a formation's figures and texts come from, each once. */
function sourcesOf(
  { contexte }: Catalogue,
  { rapports, sessions }: FormationNommee,
  fiches: readonly Diplome[],
): Source[] {
  const origines = [
    ...rapports.map(({ origine }) => origine),
    ...sessions.map(({ origine }) => origine),
    ...fiches.flatMap(({ origine, autresOrigines }) => [origine, ...autresOrigines]),
  ];
  return [...new Set(origines.map(({ sourceId }) => sourceId))].flatMap((id) => contexte.sources.get(id) ?? []);
}

/**
 * Everything that is known of a formation, as `GET /api/v1/formations/{code}` says it: see `schemaFormation`. The tables
 * are those of its newest report; `null` where there is none.
 *
 * @param candidat `null`: no estimate
 */
export function formationDetail(
  catalogue: Catalogue,
  formation: FormationNommee,
  candidat: Candidat | null,
): FormationDetail {
  const { correspondance: _, distanceKm: __, ...resume } = toResume(catalogue, formation, candidat);
  const { release, contexte } = catalogue;
  const fiches = contexte.fichesOf(formation);
  const rapport = formation.rapports[0] ?? null;
  return {
    release: release.digest,
    ...resume,
    nature: formation.nature,
    parcours: formation.parcours,
    absenteDepuis: absenteDepuis(catalogue, formation),
    raisonSansDiplome: formation.jonction.kind === 'aucune' ? formation.jonction.raison : null,
    noteDiplome: formation.jonction.kind === 'aucune' ? null : (formation.jonction.note ?? null),
    fiches,
    sessions: formation.sessions.map(({ session, origine, effectifs, groupes, tauxAcces, composition }) => ({
      session,
      origine,
      effectifs,
      groupes,
      tauxAcces,
      composition,
    })),
    alertes: catalogue.alertes.of(formation).map(({ session, code, message, sourceId, repere }) => ({
      session,
      code,
      message,
      origine: { sourceId, repere },
    })),
    rapport:
      rapport === null
        ? null
        : {
            session: rapport.session,
            dateDonnees: rapport.dateDonnees,
            origine: rapport.origine,
            notes: rapport.notes,
          },
    groupes: rapport?.groupes ?? null,
    parSexe: rapport?.parSexe ?? null,
    parBacMention: rapport?.parBacMention ?? null,
    parProfil: rapport?.parProfil ?? null,
    parSpecialite: rapport?.parSpecialite ?? null,
    criteres: rapport?.criteres ?? null,
    edsPrisEnCompte: rapport?.eds ?? null,
    eliminatoires: rapport?.eliminatoires ?? null,
    modalites: rapport?.modalites ?? null,
    traitementAlgorithmique: rapport?.traitementAlgorithmique ?? null,
    conseils: rapport?.conseils ?? null,
    lecture:
      candidat === null ? null : tellLecture(readLectureCandidat(formation, candidat, contexte, catalogue.estimateur)),
    selonMention:
      candidat === null
        ? null
        : tellReponses(readMentions(formation, candidat, contexte, catalogue.estimateur), contexte).map(
            ({ valeur, estimation }) => ({
              mention: valeur,
              estimation,
            }),
          ),
    selonProfil:
      candidat === null
        ? null
        : tellReponses(readProfils(formation, candidat, contexte, catalogue.estimateur), contexte).map(
            ({ valeur, estimation }) => ({
              profil: valeur,
              estimation,
            }),
          ),
    sources: sourcesOf(catalogue, formation, fiches),
  };
}
