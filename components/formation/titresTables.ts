import { counted, NOT_PUBLISHED } from '@/components/ui/wording';
import type { Formation } from '@/lib/domain/formation';
import { LIBELLES_TYPE_BAC_RAPPORT } from '@/lib/domain/libelles';
import type { TableSpecialite } from '@/lib/domain/rapport';

/** Titles of the tables that count a formation's candidates, by their anchors in its page of tables. */
export const TITRES_TABLES = {
  'par-groupe': 'Par groupe de classement',
  'par-bac-mention': 'Par bac et mention',
  'par-profil': 'Par profil',
  'par-sexe': 'Par sexe',
  sessions: 'Comptes par session',
} as const;

/** Anchor and title of one of the report's tables by speciality. */
export function tableSpecialite({ typeBac }: TableSpecialite, index: number): { id: string; titre: string } {
  return { id: `par-specialite-${index + 1}`, titre: `Par spécialité – ${LIBELLES_TYPE_BAC_RAPPORT[typeBac]}` };
}

/** A table of a formation's page of tables. */
export interface TablePubliee {
  /** Its anchor. */
  readonly id: string;
  readonly titre: string;
  /** « 16 lignes », « 3 sessions » or « non publié ». */
  readonly etendue: string;
}

/** Every table that the documents publish of a formation, in the order of its page: the report's, then the open data's. */
export function tablesPubliees({ rapports: [rapport], sessions }: Formation): TablePubliee[] {
  const named = (id: keyof typeof TITRES_TABLES, etendue: string) => ({ id, titre: TITRES_TABLES[id], etendue });
  // A table without a row is one that the report does not have.
  const rows = ({ length }: readonly unknown[]) => (length === 0 ? NOT_PUBLISHED : counted(length, 'ligne', 'lignes'));
  const ofRapport =
    rapport === undefined
      ? []
      : [
          named('par-groupe', rows(rapport.groupes)),
          named('par-bac-mention', rows(rapport.parBacMention)),
          named('par-profil', rows(rapport.parProfil)),
          named('par-sexe', rows(rapport.parSexe)),
          ...rapport.parSpecialite.map((table, index) => ({
            ...tableSpecialite(table, index),
            etendue: table.publie ? rows(table.lignes) : NOT_PUBLISHED,
          })),
        ];
  if (sessions.length === 0) return ofRapport;
  return [...ofRapport, named('sessions', counted(sessions.length, 'session', 'sessions'))];
}
