import type {
  LigneBacMention,
  LigneGroupe,
  LigneProfil,
  LigneRapport,
  LigneSexe,
  LigneSpecialite,
  TableSpecialite,
  TypeBacRapport,
} from '@/lib/domain/rapport';
import type { Repere } from '@/lib/domain/source';
import type { NoteSpecialite, RangRefuse } from './brut';
import type { RangLu } from './resolution';
import type { Tableau } from './rubriques';
import { specialitesOf } from './specialites';
import { findMot, MENTIONS_IMPRIMEES, PROFILS_IMPRIMES, SEXES_IMPRIMES, TYPES_BAC_IMPRIMES } from './vocabulaire';

export interface LignesRapport {
  readonly groupes: readonly LigneGroupe[];
  readonly parSexe: readonly LigneSexe[];
  readonly parBacMention: readonly LigneBacMention[];
  readonly parProfil: readonly LigneProfil[];
  readonly parSpecialite: readonly TableSpecialite[];
  readonly refuses: readonly RangRefuse[];
}

/** Turns checked rows into the tables of a report. A label outside its vocabulary is refused, never guessed. */
export function toLignes(lus: readonly RangLu[], notes: readonly NoteSpecialite[]): LignesRapport {
  const refuses: RangRefuse[] = [];
  const of = <T>(tableau: Tableau, make: (lu: RangLu) => T | null): T[] =>
    lus
      .filter((lu) => lu.tableau === tableau)
      .flatMap((lu) => {
        const line = make(lu);
        if (line !== null) return [line];
        refuses.push({
          repere: lu.repere,
          message: `Le libellé « ${sayLabel(lu)} » n’est pas connu : la ligne est mise de côté.`,
        });
        return [];
      });
  return {
    groupes: of('groupes', toGroupe),
    parSexe: of('sexe', toSexe),
    parBacMention: of('bac', toBacMention),
    parProfil: of('profil', toProfil),
    parSpecialite: toSpecialites(lus, notes, refuses),
    refuses,
  };
}

function sayLabel({ libelleBac, etiquette }: RangLu): string {
  return libelleBac === '' ? etiquette : `${libelleBac} – ${etiquette}`;
}

function toGroupe({ jury, etiquette, interpretation, repere }: RangLu): LigneGroupe {
  const { places, confirmes, classes, appeles, acceptes } = interpretation;
  return { jury, groupe: etiquette, places, confirmes, classes, appeles, acceptes, repere };
}

function toLigne({ jury, interpretation, pourcentage, total, repere }: RangLu): LigneRapport {
  const { confirmes, classes, appeles, acceptes } = interpretation;
  return { jury, confirmes, classes, appeles, acceptes, pourcentage, total, repere };
}

function toSexe(lu: RangLu): LigneSexe | null {
  const sexe = findMot(SEXES_IMPRIMES, lu.etiquette);
  return sexe === null && !lu.total ? null : { ...toLigne(lu), groupe: lu.groupe, sexe };
}

function toProfil(lu: RangLu): LigneProfil | null {
  const profil = findMot(PROFILS_IMPRIMES, lu.etiquette);
  return profil === null && !lu.total ? null : { ...toLigne(lu), groupe: lu.groupe, profil };
}

function toBacMention(lu: RangLu): LigneBacMention | null {
  const { groupe, libelleBac } = lu;
  const typeBac = findMot(TYPES_BAC_IMPRIMES, libelleBac);
  const mention = findMot(MENTIONS_IMPRIMEES, lu.etiquette);
  if (typeBac === null || (mention === null && !lu.total)) return null;
  return { ...toLigne(lu), groupe, typeBac, libelleBac, mention };
}

/** One table per type of bac, in the order of the document. */
function toSpecialites(
  lus: readonly RangLu[],
  notes: readonly NoteSpecialite[],
  refuses: RangRefuse[],
): TableSpecialite[] {
  const tables = new Map<TypeBacRapport, { lignes: LigneSpecialite[]; note: string | null; repere: Repere }>();
  const tableOf = (libelleBac: string, repere: Repere) => {
    const typeBac = findMot(TYPES_BAC_IMPRIMES, libelleBac);
    if (typeBac === null) {
      refuses.push({
        repere,
        message: `Le type de bac « ${libelleBac} » n’est pas connu : la ligne est mise de côté.`,
      });
      return null;
    }
    const table = tables.get(typeBac) ?? { lignes: [], note: null, repere };
    tables.set(typeBac, table);
    return { table, typeBac };
  };
  for (const lu of lus.filter(({ tableau }) => tableau === 'specialite')) {
    const found = tableOf(lu.libelleBac, lu.repere);
    if (found === null) continue;
    const specialites = specialitesOf(lu.etiquette, found.typeBac);
    if (specialites === null) {
      const message = `La spécialité « ${lu.etiquette} » est coupée par un saut de page : la ligne est mise de côté.`;
      refuses.push({ repere: lu.repere, message });
      continue;
    }
    const { confirmes, classes, appeles, acceptes } = lu.interpretation;
    const { jury, etiquette: libelle, repere } = lu;
    found.table.lignes.push({ jury, libelle, specialites, confirmes, classes, appeles, acceptes, repere });
  }
  for (const { libelleBac, note, repere } of notes) {
    const found = tableOf(libelleBac, repere);
    if (found !== null) found.table.note ??= note;
  }
  return inPrintedOrder([...tables]).map(([typeBac, { lignes, note, repere }]) =>
    lignes.length === 0 && note !== null
      ? { typeBac, publie: false, note, repere }
      : { typeBac, publie: true, lignes, repere },
  );
}

function inPrintedOrder<T extends { readonly repere: Repere }>(tables: [TypeBacRapport, T][]): [TypeBacRapport, T][] {
  const order = TYPES_BAC_IMPRIMES.map(([type]) => type);
  return tables.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}
