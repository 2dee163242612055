import type { ReactNode } from 'react';
import { SourceLink } from '@/components/sources/SourceLink';
import { day } from '@/components/ui/dates';
import { counted, NOT_PUBLISHED, unbroken } from '@/components/ui/wording';
import { LIBELLES_TYPE_BAC_RAPPORT } from '@/lib/domain/libelles';
import type { Rapport } from '@/lib/domain/rapport';
import type { LignesDocument } from '@/lib/views/lignesDocument';
import type { OwnRows } from './ownRows';
import { type RapportRows, RapportTable, type RapportTableProps } from './RapportTable';
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

interface FoldProps {
  readonly titre: string;
  /** « 21 lignes » */
  readonly etendue: string;
  readonly children: ReactNode;
}

/** A table behind its name: an address that names a row or a table in it opens it, and so does paper. */
function Fold({ titre, etendue, children }: FoldProps) {
  return (
    <details className="fold-paper table-fold">
      <summary>
        <b>{titre}</b> <span>{etendue}</span>
      </summary>
      {children}
    </details>
  );
}

/** Every table of a formation's report, as printed; a table that is not published says so in its place. */
export function RapportTables({ rapport, own, lignes }: RapportTablesProps) {
  const { sourceId } = rapport.origine;
  const session = `Session ${rapport.session}`;
  const tables: readonly (Omit<RapportTableProps, 'caption' | 'lignes'> & { readonly titre: string })[] = [
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
  return (
    <div className="grid">
      {tables.map(({ titre, note, ...table }) => (
        <Fold key={table.id} titre={titre} etendue={rowsOf(table.sections)}>
          <RapportTable {...table} caption={titre} lignes={lignes} note={unbroken(note)} />
        </Fold>
      ))}
      {rapport.parSpecialite.map((table, index) => {
        const id = `par-specialite-${index + 1}`;
        const titre = `Par spécialité – ${LIBELLES_TYPE_BAC_RAPPORT[table.typeBac]}`;
        if (table.publie) {
          const sections = specialiteSections(table);
          return (
            <Fold key={id} titre={titre} etendue={rowsOf(sections)}>
              <RapportTable
                id={id}
                caption={titre}
                dimension="Spécialités"
                sections={sections}
                lignes={lignes}
                note={unbroken(
                  `${session}. Candidats passés par une terminale française depuis 2020-2021 : une autre population que celle des tableaux précédents.`,
                )}
              />
            </Fold>
          );
        }
        return (
          <p key={id} id={id} className="border-b border-rule py-3 text-sm">
            <b>{titre}</b>&nbsp;: non publié. <span className="text-ink-soft">Le rapport dit : « {table.note} »</span>{' '}
            <SourceLink origine={{ sourceId, repere: table.repere }} />
          </p>
        );
      })}
      {rapport.notes.length === 0 ? null : (
        <Fold titre="Ce que le rapport dit de ses tableaux" etendue={counted(rapport.notes.length, 'note', 'notes')}>
          <ul className="grid gap-2 text-sm">
            {rapport.notes.map((note) => (
              <li key={`${note.table}-${note.texte}`}>
                « {note.texte} » <span className="text-ink-soft">({note.table})</span>{' '}
                <SourceLink origine={{ sourceId, repere: note.repere }} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

/** « 21 lignes »; a table without a row is one that the report does not have. */
function rowsOf(sections: readonly RapportRows[]): string {
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return total === 0 ? NOT_PUBLISHED : counted(total, 'ligne', 'lignes');
}
