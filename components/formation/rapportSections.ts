import { capital } from '@/components/ui/wording';
import { LIBELLES_MENTION_RAPPORT, LIBELLES_PROFIL } from '@/lib/domain/libelles';
import type { MentionRapport } from '@/lib/domain/mention';
import { formatEntier } from '@/lib/domain/nombres';
import type { LigneRapport, Rapport, Sexe, TableSpecialite } from '@/lib/domain/rapport';
import type { RapportRow, RapportRows } from './RapportTable';

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

function counts(line: LigneRapport): Omit<RapportRow, 'label'> {
  const { confirmes, classes, appeles, acceptes, repere, pourcentage, total } = line;
  return { confirmes, classes, appeles, acceptes, repere, pourcentage, total };
}

/** One row per ranking group, with its places in the label. */
export function groupeSections(rapport: Rapport): RapportRows[] {
  return underHeadings(
    rapport.groupes,
    () => '',
    ({ groupe, places, confirmes, classes, appeles, acceptes, repere }) => ({
      label: places === null ? groupe : `${groupe}, ${formatEntier(places)} ${places < 2 ? 'place' : 'places'}`,
      confirmes,
      classes,
      appeles,
      acceptes,
      repere,
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

/** Rows by bac and mention; `own` marks the rows of the candidate's bac and mention. */
export function bacMentionSections(
  rapport: Rapport,
  own: { readonly typeBac: string; readonly mention: MentionRapport } | null,
): RapportRows[] {
  return underHeadings(
    rapport.parBacMention,
    ({ groupe, libelleBac }) => `${groupe} – ${libelleBac}`,
    (line) => ({
      label: line.mention === null ? TOTAL : capital(LIBELLES_MENTION_RAPPORT[line.mention]),
      ...counts(line),
      own: own !== null && line.mention === own.mention && line.typeBac === own.typeBac,
    }),
  );
}

export function profilSections(rapport: Rapport): RapportRows[] {
  return underHeadings(
    rapport.parProfil,
    ({ groupe }) => groupe,
    (line) => ({ label: line.profil === null ? TOTAL : capital(LIBELLES_PROFIL[line.profil]), ...counts(line) }),
  );
}

export function specialiteSections(table: Extract<TableSpecialite, { publie: true }>): RapportRows[] {
  return underHeadings(
    table.lignes,
    () => '',
    ({ libelle, confirmes, classes, appeles, acceptes, repere }) => ({
      label: libelle,
      confirmes,
      classes,
      appeles,
      acceptes,
      repere,
    }),
  );
}
