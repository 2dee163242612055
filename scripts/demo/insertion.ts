import { DELAIS } from '@/lib/domain/insertion';
import { REGIONS } from '@/lib/domain/territoires';
import type { FicheIdentifiee } from './fichesXml';
import type { FormationDemo } from './formations';
import { createHasard, type Hasard } from './hasard';

/** Newest period first: its 18 and 24 months are not over. */
const PERIODES = ['2022-2023', '2021-2022'] as const;
/** People under which InserJeunes publishes no rate. */
const SEUIL = 20;
/** Rounded national shares of a BTS: further study, then a job after 6, 12, 18 and 24 months. */
const POURSUITE = 0.5;
const EMPLOI = [0.55, 0.65, 0.7, 0.73] as const;

type Ligne = Readonly<Record<string, string | number>>;

/** MEF_STAT_11 of an invented diploma: the second year of two. */
const mefOf = ({ code }: FicheIdentifiee) => `32221${code.slice(-6)}`;

/** Outcomes are those of the education ministry's schools. */
const isCovered = ({ type }: FicheIdentifiee) => type === 'BTS';

/** Writes N_MEF for the invented diplomas. */
export function writeNomenclature(fiches: readonly FicheIdentifiee[]): string {
  return writeTable(
    fiches.filter(isCovered).map((fiche) => ({ FORMATION_DIPLOME: fiche.code, MEF_STAT_11: mefOf(fiche) })),
  );
}

/** Writes InserJeunes by région and diploma, for pupils. */
export function writeInsertionRegions(fiches: readonly FicheIdentifiee[]): string {
  const metropole = REGIONS.filter(({ code }) => Number(code) > 10);
  return writeTable(
    fiches.filter(isCovered).flatMap((fiche) => {
      const hasard = createHasard(`insertion ${fiche.code}`);
      return metropole.flatMap(({ code }) => PERIODES.map((periode) => drawRegion(fiche, code, periode, hasard)));
    }),
  );
}

function drawRegion(fiche: FicheIdentifiee, region: string, periode: string, hasard: Hasard): Ligne {
  const annee = hasard.integer(8, 240);
  const poursuite = hasard.binomial(annee, POURSUITE);
  const sortants = annee - poursuite;
  const emploi = drawEmploi(sortants, hasard);
  const over = (rang: number) => rang < 2 || periode !== PERIODES[0];
  const rate = (part: number, whole: number) => (whole < SEUIL ? '' : Math.round((100 * part) / whole));
  return {
    millesime: periode.replace('-', '_'),
    code_region: region,
    voie: 'scolaire',
    cfd: '',
    mefstat11: mefOf(fiche),
    nb_annee_term: annee,
    nb_sortant: sortants,
    nb_poursuite_etudes: poursuite,
    taux_poursuite_etudes: rate(poursuite, annee),
    ...Object.fromEntries(
      DELAIS.flatMap((delai, rang) => {
        const n = emploi[rang] ?? 0;
        return [
          [`nb_en_emploi_${delai}_mois`, over(rang) ? n : ''],
          [`taux_emploi_${delai}_mois`, over(rang) ? rate(n, sortants) : ''],
        ];
      }),
    ),
  };
}

/** Those who have a job keep it: each count is at least the one before. */
function drawEmploi(sortants: number, hasard: Hasard): number[] {
  let had = 0;
  return EMPLOI.map((part, rang) => {
    const before = EMPLOI[rang - 1] ?? 0;
    had += hasard.binomial(sortants - had, (part - before) / (1 - before));
    return had;
  });
}

/** Writes InserJeunes by school and diploma; half of the schools have too few who left for a rate. */
export function writeInsertionLycees(fiches: readonly FicheIdentifiee[], formations: readonly FormationDemo[]): string {
  return writeTable(
    formations.flatMap(({ code, diplome, etablissement }) => {
      const own = fiches.filter(
        (fiche) =>
          isCovered(fiche) &&
          diplome?.fiches.some(({ titre, option }) => titre === fiche.titre && option === fiche.option),
      );
      const hasard = createHasard(`insertion ${code}`);
      return own.map((fiche) => drawLycee(fiche, etablissement, hasard));
    }),
  );
}

function drawLycee(fiche: FicheIdentifiee, { uai, nom, ville }: FormationDemo['etablissement'], hasard: Hasard): Ligne {
  const annee = hasard.integer(20, 60);
  const poursuite = hasard.binomial(annee, POURSUITE);
  const sortants = annee - poursuite;
  const emploi = drawEmploi(sortants, hasard);
  const published = sortants >= SEUIL;
  const rate = (part: number, whole: number) => Math.round((100 * part) / whole);
  const etudes = rate(poursuite, annee);
  const travail = rate(emploi[0] ?? 0, annee);
  return {
    annee: `cumul ${PERIODES[0]}`,
    uai,
    libelle: nom,
    region: ville.region,
    type_diplome: 'BTS',
    code_formation_mefstat11: mefOf(fiche),
    libelle_formation: fiche.titre,
    part_en_poursuite_d_etudes: etudes,
    part_en_emploi_6_mois_apres_la_sortie: published ? travail : '',
    part_des_autres_situations: published ? 100 - etudes - travail : '',
    taux_poursuite_etudes: etudes,
    ...Object.fromEntries(
      DELAIS.map((delai, rang) => [
        `taux_emploi_${delai}_mois`,
        published && rang < 2 ? rate(emploi[rang] ?? 0, sortants) : '',
      ]),
    ),
  };
}

/** Rows of one shape; no cell of ours needs quotes. */
function writeTable(lignes: readonly Ligne[]): string {
  const rows = [Object.keys(lignes[0] ?? {}), ...lignes.map(Object.values)];
  return rows.map((cells) => `${cells.join(';')}\n`).join('');
}
