import { SourceLink } from '@/components/sources/SourceLink';
import { day } from '@/components/ui/dates';
import { counted, NOT_PUBLISHED, unbroken } from '@/components/ui/wording';
import { LIBELLES_TYPE_BAC_RAPPORT } from '@/lib/domain/libelles';
import type { Rapport } from '@/lib/domain/rapport';
import type { LignesDocument } from '@/lib/views/lignesDocument';
import { ComptesTable } from './ComptesTable';
import { Fold } from './Fold';
import type { OwnRows } from './ownRows';
import { COLONNES_RAPPORT, type RapportRows, toComptes } from './rapportRows';
import {
  bacMentionSections,
  groupeSections,
  profilSections,
  sexeSections,
  specialiteSections,
} from './rapportSections';

interface RapportTablesProps {
  readonly rapport: Rapport;
  readonly own: OwnRows;
  readonly lignes: LignesDocument;
}

interface TableRapport {
  readonly id: string;
  readonly titre: string;
  /** Heading of the first column. */
  readonly dimension: string;
  readonly sections: readonly RapportRows[];
  readonly note: string;
}

/** Every table of a formation's report, as printed; a table that is not published says so in its place. */
export function RapportTables({ rapport, own, lignes }: RapportTablesProps) {
  const session = `Session ${rapport.session}`;
  const { racine, suite } = lignes;
  const tables: readonly TableRapport[] = [
    {
      id: 'par-groupe',
      titre: 'Par groupe de classement',
      dimension: 'Groupe',
      sections: groupeSections(rapport, own),
      note: `${session}${rapport.dateDonnees === null ? '' : `, données au ${day(rapport.dateDonnees)}`}. Chaque groupe a ses propres places et sa propre file.`,
    },
    {
      id: 'par-bac-mention',
      titre: 'Par bac et mention',
      dimension: 'Mention',
      sections: bacMentionSections(rapport, own),
      note: `${session}. Tous profils confondus. La commission ne connaît pas la mention : elle lit les bulletins.`,
    },
    {
      id: 'par-profil',
      titre: 'Par profil',
      dimension: 'Profil',
      sections: profilSections(rapport, own),
      note: `${session}. Toutes mentions confondues.`,
    },
    {
      id: 'par-sexe',
      titre: 'Par sexe',
      dimension: 'Sexe',
      sections: sexeSections(rapport),
      note: `${session}. Montré comme le rapport le montre ; n’entre dans aucun calcul.`,
    },
  ];
  const specialites = rapport.parSpecialite.map((table, index) => ({
    table,
    id: `par-specialite-${index + 1}`,
    titre: `Par spécialité – ${LIBELLES_TYPE_BAC_RAPPORT[table.typeBac]}`,
  }));
  const show = ({ id, titre, dimension, sections, note }: TableRapport) => (
    <Fold key={id} titre={titre} etendue={rowsOf(sections)}>
      <ComptesTable
        id={id}
        caption={titre}
        columns={[dimension, ...COLONNES_RAPPORT]}
        sections={toComptes(sections, lignes)}
        note={unbroken(note)}
        racine={racine}
        suite={suite}
      />
    </Fold>
  );
  return (
    <div className="table-folds">
      {tables.map(show)}
      {specialites.map(({ table, ...names }) =>
        table.publie
          ? show({
              ...names,
              dimension: 'Spécialités',
              sections: specialiteSections(table),
              note: `${session}. Candidats passés par une terminale française depuis 2020-2021 : une autre population que celle des tableaux précédents.`,
            })
          : null,
      )}
      <NonPubliees
        specialites={specialites.flatMap(({ table, id, titre }) =>
          table.publie ? [] : { id, titre, note: table.note },
        )}
      />
      {rapport.notes.length === 0 ? null : (
        <Fold titre="Ce que le rapport dit de ses tableaux" etendue={counted(rapport.notes.length, 'note', 'notes')}>
          <ul className="grid gap-2 text-sm">
            {groupBy(rapport.notes, ({ texte }) => texte).map(([texte, notes]) => (
              <li key={texte}>{`« ${texte} » (${notes.map(({ table }) => table).join(', ')})`}</li>
            ))}
          </ul>
          <SourceLink origine={rapport.origine} />
        </Fold>
      )}
    </div>
  );
}

interface NonPublieesProps {
  readonly specialites: readonly { readonly id: string; readonly titre: string; readonly note: string }[];
}

/** Tables that the report names and does not publish, in its words, each reason once. */
function NonPubliees({ specialites }: NonPublieesProps) {
  return groupBy(specialites, ({ note }) => note).map(([note, tables]) => (
    <p key={note} className="border-b border-rule py-3 text-sm">
      {tables.map(({ id, titre }) => (
        <b key={id} id={id} className="block">
          {titre}
        </b>
      ))}
      {unbroken(`Non publié. Le rapport dit : « ${note} »`)}
    </p>
  ));
}

/** Those that say the same together, in the order of the first of each. */
function groupBy<T>(all: readonly T[], said: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(said(one), [...(groups.get(said(one)) ?? []), one]);
  return [...groups];
}

/** « 21 lignes »; a table without a row is one that the report does not have. */
function rowsOf(sections: readonly RapportRows[]): string {
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return total === 0 ? NOT_PUBLISHED : counted(total, 'ligne', 'lignes');
}
