import { capital, counted } from '@/components/ui/wording';
import { LIBELLES_MENTION_RAPPORT, LIBELLES_PROFIL } from '@/lib/domain/libelles';
import type { Cellule, LigneRapport, Rapport, Sexe, TableSpecialite } from '@/lib/domain/rapport';
import type { Repere } from '@/lib/domain/source';
import type { OwnRows } from './ownRows';
import type { RapportRow, RapportRows } from './rapportRows';

const SEXE: Readonly<Record<Sexe, string>> = { feminin: 'Femmes', masculin: 'Hommes' };
const TOTAL = 'Total';

/** Groups the rows under their heading, in the order of the document. The jury is named only where there are several. */
function underHeadings<T extends { readonly jury: string }>(
  lines: readonly T[],
  heading: (line: T) => string,
  row: (line: T) => RapportRow,
): RapportRows[] {
  const severalJuries = new Set(lines.map(({ jury }) => jury)).size > 1;
  const sections = new Map<string, RapportRow[]>();
  for (const line of lines) {
    const title = severalJuries ? `${line.jury} – ${heading(line)}` : heading(line);
    const rows = sections.get(title);
    if (rows === undefined) sections.set(title, [row(line)]);
    else rows.push(row(line));
  }
  return [...sections].map(([title, rows]) => ({ heading: title === '' ? null : title, rows }));
}

function cellule(line: Cellule & { readonly repere: Repere }): Omit<RapportRow, 'label'> {
  const { confirmes, classes, appeles, acceptes, repere } = line;
  return { confirmes, classes, appeles, acceptes, repere };
}

function counts(line: LigneRapport): Omit<RapportRow, 'label'> {
  return { ...cellule(line), pourcentage: line.pourcentage, total: line.total };
}

/** One row per ranking group, with its places in the label. */
export function groupeSections(rapport: Rapport, own: OwnRows): RapportRows[] {
  return underHeadings(
    rapport.groupes,
    () => '',
    (line) => ({
      label: line.places === null ? line.groupe : `${line.groupe}, ${counted(line.places, 'place', 'places')}`,
      ...cellule(line),
      own: own.groupe(line),
    }),
  );
}

export function sexeSections(rapport: Rapport): RapportRows[] {
  return underHeadings(
    rapport.parSexe,
    ({ groupe }) => groupe,
    (line) => ({ label: line.sexe === null ? TOTAL : SEXE[line.sexe], ...counts(line) }),
  );
}

export function bacMentionSections(rapport: Rapport, own: OwnRows): RapportRows[] {
  return underHeadings(
    rapport.parBacMention,
    ({ groupe, libelleBac }) => `${groupe} – ${libelleBac}`,
    (line) => ({
      label: line.mention === null ? TOTAL : capital(LIBELLES_MENTION_RAPPORT[line.mention]),
      ...counts(line),
      own: own.mention(line),
    }),
  );
}

export function profilSections(rapport: Rapport, own: OwnRows): RapportRows[] {
  return underHeadings(
    rapport.parProfil,
    ({ groupe }) => groupe,
    (line) => ({
      label: line.profil === null ? TOTAL : capital(LIBELLES_PROFIL[line.profil]),
      ...counts(line),
      own: own.profil(line),
    }),
  );
}

export function specialiteSections(table: Extract<TableSpecialite, { publie: true }>): RapportRows[] {
  return underHeadings(
    table.lignes,
    () => '',
    (line) => ({ label: line.libelle, ...cellule(line) }),
  );
}
