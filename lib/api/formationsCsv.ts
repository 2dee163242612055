import Papa from 'papaparse';
import { LIBELLES_APPRENTISSAGE, LIBELLES_STATUT } from '@/lib/domain/libelles';
import { licencesOf } from '@/lib/domain/licences';
import type { FormationResume, Resultats } from '@/lib/search/resultats';

/** Byte order mark: without it, spreadsheets read UTF-8 as something else. */
const BOM = '\uFEFF';

const round = (rate: number) => Math.round(rate * 1000) / 1000;

/** Columns of the export, in order: French heading and value; `null` (not published, unknown) is an empty cell. */
const COLONNES: readonly (readonly [string, (formation: FormationResume) => string | number | null])[] = [
  ['Code', ({ code }) => code],
  ['Formation', ({ intitule }) => intitule],
  ['Diplôme', ({ diplome }) => diplome?.intitule ?? null],
  ['Établissement', ({ etablissement }) => etablissement.nom],
  ['UAI', ({ etablissement }) => etablissement.uai],
  ['Commune', ({ etablissement }) => etablissement.commune],
  ['Département', ({ etablissement }) => etablissement.departement],
  ['Académie', ({ etablissement }) => etablissement.academie],
  ['Région', ({ etablissement }) => etablissement.region],
  ['Statut', ({ etablissement: { statut } }) => (statut === null ? null : LIBELLES_STATUT[statut])],
  ['Session', ({ session }) => session],
  ['Places', ({ places }) => places],
  ['Apprentissage', ({ apprentissage }) => (apprentissage === null ? null : LIBELLES_APPRENTISSAGE[apprentissage])],
  ['Distance (km)', ({ distanceKm }) => distanceKm],
  ['Mesure', ({ estimation: e }) => (e === null || e.kind === 'indisponible' ? null : e.mesure)],
  ['Session du compte', ({ estimation: e }) => (e === null || e.kind === 'indisponible' ? null : e.preuves[0].session)],
  ['Candidats', ({ estimation: e }) => (e === null || e.kind === 'indisponible' ? null : e.preuves[0].sur)],
  ['Dont obtenus', ({ estimation: e }) => (e === null || e.kind === 'indisponible' ? null : e.preuves[0].obtenus)],
  ['Taux', ({ estimation: e }) => (e === null || e.kind === 'indisponible' ? null : round(e.taux))],
  [
    'Intervalle à 80 % (bas)',
    ({ estimation: e }) => (e === null || e.kind === 'indisponible' ? null : round(e.intervalle.bas)),
  ],
  [
    'Intervalle à 80 % (haut)',
    ({ estimation: e }) => (e === null || e.kind === 'indisponible' ? null : round(e.intervalle.haut)),
  ],
  ['Palier', ({ estimation: e }) => (e === null || e.kind === 'indisponible' ? null : e.palier)],
  ['Fiabilité', ({ estimation: e }) => (e === null || e.kind === 'indisponible' ? null : e.fiabilite)],
  ['Ce qui s’est passé', ({ estimation: e }) => e?.phrase ?? null],
  [
    'Avertissements',
    ({ estimation: e }) => (e === null || e.kind === 'indisponible' ? null : e.avertissements.join(' ')),
  ],
  ['Source', ({ estimation: e }) => (e === null || e.kind === 'indisponible' ? null : e.preuves[0].source.document)],
  ['Lien Parcoursup', ({ lien }) => lien],
  ['Licences', ({ fictive, diplome }) => licencesOf({ fictive, withSheet: diplome !== null })],
];

/**
 * The results as a spreadsheet reads them: RFC 4180, UTF-8 with its mark, one row per formation. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export function searchToCsv({ resultats }: Pick<Resultats, 'resultats'>): string {
  const csv = Papa.unparse(
    {
      fields: COLONNES.map(([heading]) => heading),
      data: resultats.map((formation) => COLONNES.map(([, read]) => read(formation) ?? '')),
    },
    { escapeFormulae: true, newline: '\r\n' },
  );
  return `${BOM}${csv}\r\n`;
}
