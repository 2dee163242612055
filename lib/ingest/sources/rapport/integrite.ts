import type { Constat } from '@/lib/domain/constat';
import type { Repere } from '@/lib/domain/source';
import { compactTexte } from './normalisation';
import { keyOfBloc, pourcentageOf, type RangLu } from './resolution';
import type { Tableau } from './rubriques';

const COMPTES = ['confirmes', 'classes', 'appeles', 'acceptes'] as const;
type Compte = (typeof COMPTES)[number];

const NOMS_COMPTES: Readonly<Record<Compte, string>> = {
  confirmes: 'confirmés',
  classes: 'classés',
  appeles: 'en position',
  acceptes: 'acceptés',
};

const NOMS_TABLEAUX: Readonly<Record<Tableau, string>> = {
  groupes: 'la synthèse',
  sexe: 'le tableau par sexe',
  bac: 'le tableau par type de bac',
  profil: 'le tableau par profil',
  specialite: 'le tableau par spécialité',
};

/** Sums of one block or table; `null` where a row does not publish the count. */
type Sommes = Readonly<Record<Compte, number | null>>;

/**
 * Sets aside rows printed twice: the first stands.
 * @param identity What makes two rows one.
 */
export function refuseDoublons(lus: readonly RangLu[]): { gardes: RangLu[]; constats: Constat[] } {
  const seen = new Set<string>();
  const gardes: RangLu[] = [];
  const constats: Constat[] = [];
  for (const lu of lus) {
    const key = `${keyOfBloc(lu)}|${compactTexte(lu.etiquette)}`;
    if (!seen.has(key)) {
      seen.add(key);
      gardes.push(lu);
      continue;
    }
    const message = `La ligne « ${lu.etiquette} » figure deux fois dans ${NOMS_TABLEAUX[lu.tableau]}${ofGroupe(lu)} : la seconde est mise de côté.`;
    constats.push({ gravite: 'refus', code: 'doublon', message, repere: lu.repere });
  }
  return { gardes, constats };
}

/**
 * Checks sums, margins and percentages. Rows are kept: a contradiction belongs to the report, and is said.
 * @param incomplets Blocks (see `keyOfBloc`) that lost a row: they are not summed.
 */
export function checkMarges(lus: readonly RangLu[], incomplets: ReadonlySet<string>): Constat[] {
  const constats: Constat[] = [];
  const blocs = new Map<string, RangLu[]>();
  for (const lu of lus) {
    if (lu.tableau === 'groupes' || lu.tableau === 'specialite') continue;
    blocs.set(keyOfBloc(lu), [...(blocs.get(keyOfBloc(lu)) ?? []), lu]);
  }
  for (const [key, bloc] of blocs) if (!incomplets.has(key)) constats.push(...checkBloc(bloc));
  return [...constats, ...checkTables(lus, incomplets), ...checkGroupes(lus, incomplets)];
}

/** A group of a table that the first table does not have. */
function checkGroupes(lus: readonly RangLu[], incomplets: ReadonlySet<string>): Constat[] {
  const key = (jury: string, groupe: string) => compactTexte(`${jury}|${groupe}`);
  const syntheses = lus.filter(({ tableau }) => tableau === 'groupes');
  const known = new Set(syntheses.map(({ jury, etiquette }) => key(jury, etiquette)));
  // A row of the first table was set aside: its group is known all the same.
  if (syntheses.length === 0 || [...incomplets].some((bloc) => bloc.startsWith('groupes|'))) return [];
  const constats: Constat[] = [];
  for (const { tableau, jury, groupe, repere } of lus) {
    if (groupe === '' || known.has(key(jury, groupe))) continue;
    known.add(key(jury, groupe));
    const message = `Groupe « ${groupe} » : il est dans ${NOMS_TABLEAUX[tableau]}, et non dans la synthèse.`;
    constats.push(alerte('total-des-marges', message, repere));
  }
  return constats;
}

function checkBloc(bloc: readonly RangLu[]): Constat[] {
  const rows = bloc.filter((lu) => !lu.total);
  const total = bloc.find((lu) => lu.total);
  const [first] = bloc;
  if (first === undefined) return [];
  if (total === undefined) {
    const message = `Le total de ${sayBloc(first)} n’est pas imprimé : une ligne manque peut-être.`;
    return [alerte('total-des-marges', message, bloc.at(-1)?.repere ?? first.repere)];
  }
  const constats: Constat[] = [];
  const gap = firstGap(sumRows(rows), sumRows([total]));
  if (gap !== null) {
    const message = `Le total imprimé de ${sayBloc(first)} (${gap.attendu} ${NOMS_COMPTES[gap.compte]}) diffère de la somme de ses lignes (${gap.trouve}).`;
    constats.push(alerte('total-des-marges', message, total.repere));
  }
  for (const lu of bloc) {
    const expected = pourcentageOf(lu.interpretation.acceptes, total.interpretation.acceptes);
    if (lu.pourcentage === null || lu.pourcentage === expected) continue;
    const said =
      expected === null ? 'aucun pourcentage n’est possible' : `le calcul donne ${expected.toLocaleString('fr')} %`;
    const message = `« ${lu.etiquette} » de ${sayBloc(lu)} : ${lu.pourcentage.toLocaleString('fr')} % imprimés pour ${lu.interpretation.acceptes} sur ${total.interpretation.acceptes} acceptés, ${said}.`;
    constats.push(alerte('pourcentage', message, lu.repere));
  }
  return constats;
}

/** Each group has the same total in every table; by type of bac, it is the sum of the totals of its bacs. */
function checkTables(lus: readonly RangLu[], incomplets: ReadonlySet<string>): Constat[] {
  const constats: Constat[] = [];
  for (const synthese of lus.filter(({ tableau }) => tableau === 'groupes')) {
    for (const tableau of ['sexe', 'bac', 'profil'] as const) {
      const rows = lus.filter(
        (lu) => lu.tableau === tableau && lu.jury === synthese.jury && lu.groupe === synthese.etiquette,
      );
      const totals = rows.filter(({ total }) => total);
      const blocs = new Set(rows.map(keyOfBloc));
      if (totals.length === 0 || totals.length < blocs.size || isTouched(tableau, synthese, incomplets)) continue;
      const gap = firstGap(sumRows(totals), synthese.interpretation);
      if (gap === null) continue;
      const message = `Groupe « ${synthese.etiquette} » : ${gap.attendu} ${NOMS_COMPTES[gap.compte]} dans la synthèse, ${gap.trouve} dans ${NOMS_TABLEAUX[tableau]}.`;
      constats.push(alerte('total-des-marges', message, totals[0]?.repere ?? synthese.repere));
    }
  }
  return constats;
}

function isTouched(tableau: Tableau, synthese: RangLu, incomplets: ReadonlySet<string>): boolean {
  const start = [tableau, synthese.jury, synthese.etiquette].map(compactTexte).join('|');
  return [...incomplets].some((key) => key.startsWith(`${start}|`));
}

function sumRows(rows: readonly RangLu[]): Sommes {
  const sum = (compte: Compte): number | null =>
    rows.reduce<number | null>((total, { interpretation }) => {
      const count = interpretation[compte];
      return total === null || count === null ? null : total + count;
    }, 0);
  return { confirmes: sum('confirmes'), classes: sum('classes'), appeles: sum('appeles'), acceptes: sum('acceptes') };
}

/** First count that differs; an unpublished count is compared with nothing. */
function firstGap(trouves: Sommes, attendus: Sommes): { compte: Compte; trouve: number; attendu: number } | null {
  for (const compte of COMPTES) {
    const trouve = trouves[compte];
    const attendu = attendus[compte];
    if (trouve !== null && attendu !== null && trouve !== attendu) return { compte, trouve, attendu };
  }
  return null;
}

function alerte(code: 'total-des-marges' | 'pourcentage', message: string, repere: Repere): Constat {
  return { gravite: 'alerte', code, message, repere };
}

function ofGroupe({ groupe }: RangLu): string {
  return groupe === '' ? '' : ` (groupe « ${groupe} »)`;
}

function sayBloc({ tableau, groupe, libelleBac }: RangLu): string {
  const bac = libelleBac === '' ? '' : `, « ${libelleBac} »`;
  return `« ${groupe} »${bac} dans ${NOMS_TABLEAUX[tableau]}`;
}
