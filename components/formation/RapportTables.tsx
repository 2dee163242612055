import { day } from '@/components/ui/dates';
import type { Rapport } from '@/lib/domain/rapport';
import type { LignesDocument } from '@/lib/views/lignesDocument';
import { SourceLink } from '../sources/SourceLink';
import type { OwnRows } from './ownRows';
import { RapportTable } from './RapportTable';
import {
  bacMentionSections,
  groupeSections,
  profilSections,
  sexeSections,
  specialiteSections,
} from './rapportSections';
import { TITRES_TABLES, tableSpecialite } from './titresTables';

interface RapportTablesProps {
  readonly rapport: Rapport;
  readonly own: OwnRows;
  readonly lignes: LignesDocument;
}

/** Every table of a formation's report, as printed; a table that is not published says so in its place. */
export function RapportTables({ rapport, own, lignes }: RapportTablesProps) {
  const { sourceId } = rapport.origine;
  const session = `Session ${rapport.session}`;
  return (
    <div className="grid gap-10">
      <RapportTable
        id="par-groupe"
        caption={TITRES_TABLES['par-groupe']}
        dimension="Groupe"
        sections={groupeSections(rapport, own)}
        lignes={lignes}
        note={
          <p>
            {session}
            {rapport.dateDonnees === null ? '' : `, données au ${day(rapport.dateDonnees)}`}. Chaque groupe a ses
            propres places et sa propre file.
          </p>
        }
      />
      <RapportTable
        id="par-bac-mention"
        caption={TITRES_TABLES['par-bac-mention']}
        dimension="Mention"
        sections={bacMentionSections(rapport, own)}
        lignes={lignes}
        note={
          <p>{session}. Tous profils confondus. La commission ne connaît pas la mention : elle lit les bulletins.</p>
        }
      />
      <RapportTable
        id="par-profil"
        caption={TITRES_TABLES['par-profil']}
        dimension="Profil"
        sections={profilSections(rapport, own)}
        lignes={lignes}
        note={<p>{session}. Toutes mentions confondues.</p>}
      />
      <RapportTable
        id="par-sexe"
        caption={TITRES_TABLES['par-sexe']}
        dimension="Sexe"
        sections={sexeSections(rapport)}
        lignes={lignes}
        note={<p>{session}. Montré comme le rapport le montre ; n’entre dans aucun calcul.</p>}
      />
      <div className="grid gap-6">
        {rapport.parSpecialite.map((table, index) => {
          const { id, titre } = tableSpecialite(table, index);
          return table.publie ? (
            <RapportTable
              key={id}
              id={id}
              caption={titre}
              dimension="Spécialités"
              sections={specialiteSections(table)}
              lignes={lignes}
              note={
                <p>
                  {session}. Candidats passés par une terminale française depuis 2020-2021 : une autre population que
                  celle des tableaux précédents.
                </p>
              }
            />
          ) : (
            <div key={id} id={id} className="max-w-prose">
              <h3 className="text-base">{titre}</h3>
              <p>
                Non publié. <span className="text-ink-soft">Le rapport dit : « {table.note} »</span>{' '}
                <SourceLink origine={{ sourceId, repere: table.repere }} />
              </p>
            </div>
          );
        })}
      </div>
      {rapport.notes.length === 0 ? null : (
        <details className="max-w-prose text-sm">
          <summary className="min-h-6">Ce que le rapport dit de ses tableaux</summary>
          <ul className="mt-3 grid gap-2">
            {rapport.notes.map((note) => (
              <li key={`${note.table}-${note.texte}`}>
                « {note.texte} » <span className="text-ink-soft">({note.table})</span>{' '}
                <SourceLink origine={{ sourceId, repere: note.repere }} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
