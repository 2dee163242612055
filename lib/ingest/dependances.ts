import type { OrigineDonnees } from '@/lib/domain/release';
import type { Nature } from '@/lib/domain/source';
import { Workshop } from './apart/workshop';
import { FORMATION_REELLE } from './demonstration';
import type { Dependances } from './ingest';
import { buildFamilles } from './join/familles';
import { mergeFiches } from './join/fiches';
import { mergeFormation } from './join/formation';
import { JonctionInsertion } from './join/insertion';
import { createJonction } from './join/jonction';
import { tieMetiers } from './join/metiers';
import type { Lecteur } from './lecteur';
import { digestPiece } from './read/digestPiece';
import { listPieces } from './read/pieces';
import { recognize } from './read/recognize';
import { lecteurFiche } from './sources/fiche/lecteur';
import { lecteurInsertionLycees } from './sources/insertion/lycees';
import { lecteurNomenclature } from './sources/insertion/nomenclature';
import { lecteurInsertionRegions } from './sources/insertion/regions';
import { lecteurMetiers } from './sources/metiers/lecteur';
import { lecteurOnisep } from './sources/onisep/lecteur';
import { lecteurParcoursup } from './sources/parcoursup/lecteur';
import { lecteurRapport } from './sources/rapport/lecteur';

/** The real readers and joins. */
export function createDependances(origine: OrigineDonnees): Dependances {
  const workshop = new Workshop();
  const lecteurs = {
    parcoursup: lecteurParcoursup,
    rapport: workshop.isolate(lecteurRapport),
    fiche: workshop.isolate(lecteurFiche),
    ideo: workshop.isolate(lecteurOnisep),
    metiers: workshop.isolate(lecteurMetiers),
    'n-mef': lecteurNomenclature,
    'insertion-regions': lecteurInsertionRegions,
    'insertion-lycees': lecteurInsertionLycees,
  } satisfies Record<Nature, Lecteur<unknown>>;
  return {
    close: () => workshop.close(),
    listPieces,
    recognize,
    digestPiece,
    lecteurOf: (nature) => lecteurs[nature],
    lecteurs,
    mergeFiches,
    buildFamilles,
    tieMetiers,
    createJonctionInsertion: () => new JonctionInsertion(),
    createMerge: (diplomes, familles) => {
      const join = createJonction(diplomes, familles);
      return (sessions, rapports) => {
        const code = (sessions[0] ?? rapports[0])?.code;
        const fictive = origine === 'demonstration' && code !== FORMATION_REELLE;
        return mergeFormation(sessions, rapports, join, { fictive });
      };
    },
  };
}
