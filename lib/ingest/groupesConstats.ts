import type { CodeConstat, Constat, Gravite } from '@/lib/domain/constat';
import { GRAVITES } from '@/lib/domain/constat';
import type { Repere } from '@/lib/domain/source';

/** Findings of one kind in one document. */
export interface GroupeConstats {
  readonly fichier: string;
  readonly gravite: Gravite;
  readonly code: CodeConstat;
  readonly total: number;
  /** The first ones, in the order of the document. */
  readonly exemples: readonly Constat[];
}

/** Groups findings as they come; memory holds a few examples of each kind. */
export class GroupesConstats {
  private readonly groupes = new Map<
    string,
    { premier: Constat; fichier: string; total: number; exemples: Constat[] }
  >();

  /** @param exemples How many findings of each kind are kept whole. */
  constructor(private readonly exemples: number) {}

  /** @param sourceId Tells apart two documents of one name. */
  add(sourceId: string, fichier: string, constat: Constat): void {
    const key = `${sourceId}\n${constat.gravite}\n${constat.code}`;
    const groupe = this.groupes.get(key) ?? { premier: constat, fichier, total: 0, exemples: [] };
    groupe.total += 1;
    if (groupe.exemples.length < this.exemples) groupe.exemples.push(constat);
    this.groupes.set(key, groupe);
  }

  /** @returns Refusals first, then warnings, then exclusions; documents in the order of their first finding. */
  list(): GroupeConstats[] {
    return [...this.groupes.values()]
      .map(({ premier, fichier, total, exemples }) => {
        return { fichier, gravite: premier.gravite, code: premier.code, total, exemples };
      })
      .sort((a, b) => GRAVITES.indexOf(a.gravite) - GRAVITES.indexOf(b.gravite));
  }
}

/** Where a finding is, for a person: « fichier.csv:12, colonne « Session » ». */
export function describePlace(fichier: string, { ligne, page, rubrique }: Repere): string {
  const line = ligne === undefined ? '' : `:${ligne}`;
  const rest = [page === undefined ? '' : `page ${page}`, rubrique === undefined ? '' : `« ${rubrique} »`];
  return [`${fichier}${line}`, ...rest.filter((part) => part !== '')].join(', ');
}
