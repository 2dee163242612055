import { type Insertion, VOIES } from '@/lib/domain/insertion';
import { type Percent, percent } from '@/lib/domain/rate';
import { fromOriginRow, toOriginRow } from './place';
import type { Rows, Written } from './tables';
import { wordOf } from './vocabulary';

/** Columns of rates, as published. */
export const TAUX_INSERTION = [
  'poursuiteTaux',
  'emploi6Taux',
  'emploi12Taux',
  'emploi18Taux',
  'emploi24Taux',
  'partPoursuite',
  'partEmploi',
  'partAutres',
] as const satisfies readonly (keyof Rows['Insertion'])[];

export function toInsertionRow(insertion: Insertion, numero: number): Written<'Insertion'> {
  const { diplomeCode, voie, duree, periode, lieu, derniereAnnee, sortants, poursuite, emploi, parts } = insertion;
  return {
    numero,
    diplomeCode,
    voie,
    duree,
    periode,
    lieu: lieu.kind,
    lieuCode: lieu.code,
    lieuNom: lieu.nom,
    region: lieu.kind === 'lycee' ? lieu.region : null,
    derniereAnnee,
    sortants,
    poursuite: poursuite.effectif,
    poursuiteTaux: poursuite.taux,
    emploi6: emploi[6].effectif,
    emploi6Taux: emploi[6].taux,
    emploi12: emploi[12].effectif,
    emploi12Taux: emploi[12].taux,
    emploi18: emploi[18].effectif,
    emploi18Taux: emploi[18].taux,
    emploi24: emploi[24].effectif,
    emploi24Taux: emploi[24].taux,
    partPoursuite: parts?.poursuite ?? null,
    partEmploi: parts?.emploi ?? null,
    partAutres: parts?.autres ?? null,
    ...toOriginRow(insertion.origine),
  };
}

export function fromInsertionRow(row: Rows['Insertion']): Insertion {
  const lieu = { code: row.lieuCode, nom: row.lieuNom };
  const school = wordOf(['region', 'lycee'], row.lieu, 'lieu') === 'lycee';
  return {
    diplomeCode: row.diplomeCode,
    voie: wordOf(VOIES, row.voie, 'voie'),
    duree: row.duree,
    periode: row.periode,
    lieu: school ? { kind: 'lycee', ...lieu, region: row.region } : { kind: 'region', ...lieu },
    derniereAnnee: row.derniereAnnee,
    sortants: row.sortants,
    poursuite: { effectif: row.poursuite, taux: percentOrNull(row.poursuiteTaux) },
    emploi: {
      6: { effectif: row.emploi6, taux: percentOrNull(row.emploi6Taux) },
      12: { effectif: row.emploi12, taux: percentOrNull(row.emploi12Taux) },
      18: { effectif: row.emploi18, taux: percentOrNull(row.emploi18Taux) },
      24: { effectif: row.emploi24, taux: percentOrNull(row.emploi24Taux) },
    },
    // A school's row has them all, blank where they are not published.
    parts: school
      ? {
          poursuite: percentOrNull(row.partPoursuite),
          emploi: percentOrNull(row.partEmploi),
          autres: percentOrNull(row.partAutres),
        }
      : null,
    origine: fromOriginRow(row),
  };
}

function percentOrNull(value: number | null): Percent | null {
  return value === null ? null : percent(value);
}
