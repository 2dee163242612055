import type { Candidat } from '@/lib/domain/candidat';
import type { MentionRapport } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { Rapport, TypeBacRapport } from '@/lib/domain/rapport';
import { type Groupe, groupeFor } from '@/lib/odds/groupe';

/** Tells the rows of a report that count candidates like the one who reads. Never a total. */
export interface OwnRows {
  groupe(line: Groupe): boolean;
  mention(line: Groupe & { readonly typeBac: TypeBacRapport; readonly mention: MentionRapport | null }): boolean;
  profil(line: Groupe & { readonly profil: Profil | null }): boolean;
}

const NONE: OwnRows = { groupe: () => false, mention: () => false, profil: () => false };

/** The candidate's rows in a report, by the same choice of group as the estimate; none when the group is ambiguous. */
export function ownRows(rapport: Rapport, candidat: Candidat | null): OwnRows {
  if (candidat === null) return NONE;
  const choice = groupeFor(rapport.groupes, candidat.bac);
  if (choice.kind === 'ambigu') return NONE;
  const inGroupe = ({ jury, groupe }: Groupe) => jury === choice.groupe.jury && groupe === choice.groupe.groupe;
  return {
    groupe: inGroupe,
    mention: (line) => inGroupe(line) && line.typeBac === candidat.bac && line.mention === candidat.mention,
    profil: (line) => inGroupe(line) && line.profil === candidat.profil,
  };
}
