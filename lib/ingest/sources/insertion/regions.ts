import type { Constat } from '@/lib/domain/constat';
import { DELAIS, type Delai, type MesureInsertion, VOIES } from '@/lib/domain/insertion';
import { LICENCES } from '@/lib/domain/licences';
import { percentOf, shareOf } from '@/lib/domain/rate';
import { territoireNom } from '@/lib/domain/territoires';
import type { Comptage, Evenement, Lecteur, Piece } from '@/lib/ingest/lecteur';
import type { Debut } from '@/lib/ingest/read/debut';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { dureeOf, type InsertionLue, MEF_BTS } from './insertionLue';
import { type LigneTable, namesColumns, readTable } from './table';
import { readRow, type Valeurs } from './valeurs';

const COLONNES = [
  'millesime',
  'code_region',
  'voie',
  'cfd',
  'mefstat11',
  'nb_annee_term',
  'nb_sortant',
  'nb_poursuite_etudes',
  'taux_poursuite_etudes',
  ...DELAIS.flatMap((delai) => [`nb_en_emploi_${delai}_mois`, `taux_emploi_${delai}_mois`]),
];

/** True for InserJeunes' table by région and diploma. */
export function sniffRegions({ text }: Debut): boolean {
  return namesColumns(text, COLONNES);
}

/** Reads InserJeunes by région and diploma: pupils and apprentices of BTS. See docs/sources/inserjeunes.md. */
export const lecteurInsertionRegions: Lecteur<InsertionLue, 'insertion-regions'> = {
  nature: 'insertion-regions',
  editeur: 'DEPP et DARES (InserJeunes)',
  licence: LICENCES.inserjeunes,
  // The period stands on each row.
  readEnTete: async () => ({ session: null, dateDonnees: null }),
  read,
};

async function* read(piece: Piece, sourceId: string): AsyncGenerator<Evenement<InsertionLue>, Comptage> {
  const total = { lignes: 0, lues: 0 };
  for await (const event of readTable(piece, COLONNES)) {
    total.lignes++;
    if (event.type === 'enregistrement' && !isBts(event.valeur)) continue;
    total.lues++;
    if (event.type === 'constat') {
      yield event;
      continue;
    }
    const read = readRow(event.valeur, (valeurs) => compose(event.valeur, valeurs, sourceId));
    yield read;
    if (read.type === 'enregistrement') yield* flagRates(read.valeur);
  }
  if (total.lues === 0) throw refuseDocument('document-vide', 'Aucune ligne du document ne concerne un BTS.');
  return total;
}

function isBts({ cell }: LigneTable): boolean {
  return MEF_BTS.test(cell('mefstat11')) || /^32[03]\d{5}$/.test(cell('cfd'));
}

function compose({ ligne }: LigneTable, valeurs: Valeurs, sourceId: string): InsertionLue {
  const [, debut, fin] = /^(20\d\d)_(20\d\d)$/.exec(valeurs.text('millesime')) ?? [];
  if (debut === undefined) valeurs.refuse('session-invalide', 'millesime', 'n’est pas une période comme 2022_2023');
  const code = valeurs.text('code_region');
  const nom =
    territoireNom('region', code) ?? valeurs.refuse('valeur-hors-limites', 'code_region', 'n’est pas une région');
  const voie =
    VOIES.find((one) => one === valeurs.text('voie')) ??
    valeurs.refuse('valeur-hors-limites', 'voie', 'n’est ni « scolaire » ni « apprentissage »');
  const mef = valeurs.text('mefstat11');
  const measure = (nombre: string, taux: string): MesureInsertion => ({
    effectif: valeurs.count(nombre),
    taux: valeurs.percent(taux),
  });
  const emploi = (delai: Delai) => measure(`nb_en_emploi_${delai}_mois`, `taux_emploi_${delai}_mois`);
  return {
    formation: mef === '' ? { kind: 'scolarite', code: valeurs.text('cfd') } : { kind: 'mef', code: mef },
    voie,
    duree: mef === '' ? null : dureeOf(mef),
    periode: `${debut}-${fin}`,
    lieu: { kind: 'region', code, nom },
    derniereAnnee: valeurs.count('nb_annee_term'),
    sortants: valeurs.count('nb_sortant'),
    poursuite: measure('nb_poursuite_etudes', 'taux_poursuite_etudes'),
    emploi: { 6: emploi(6), 12: emploi(12), 18: emploi(18), 24: emploi(24) },
    parts: null,
    origine: { sourceId, repere: { ligne } },
  };
}

/** Rates are published in whole points: what a count gives may not be further than that. */
const ARRONDI = 1;

function* flagRates({
  sortants,
  derniereAnnee,
  poursuite,
  emploi,
  origine,
}: InsertionLue): Generator<Evenement<never>> {
  const pairs = [
    { colonne: 'taux_poursuite_etudes', mesure: poursuite, sur: derniereAnnee },
    ...DELAIS.map((delai) => ({ colonne: `taux_emploi_${delai}_mois`, mesure: emploi[delai], sur: sortants })),
  ];
  for (const { colonne, mesure, sur } of pairs) {
    const { effectif, taux } = mesure;
    if (effectif === null || taux === null || !sur) continue;
    if (Math.abs(percentOf(shareOf(effectif, sur)) - taux) <= ARRONDI) continue;
    const message = `${taux} % ne sont pas ${effectif} sur ${sur} (colonne « ${colonne} ») : les deux sont gardés.`;
    const constat: Constat = {
      gravite: 'alerte',
      code: 'pourcentage',
      message,
      repere: { ...origine.repere, rubrique: colonne },
    };
    yield { type: 'constat', constat };
  }
}
