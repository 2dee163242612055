import type { IdentiteFormation } from '@/lib/db/rows/formation';
import type { Constat } from '@/lib/domain/constat';
import { EFFECTIFS, type Effectifs } from '@/lib/domain/effectifs';
import type { Etablissement, Formation, SessionFormation } from '@/lib/domain/formation';
import type { Rapport } from '@/lib/domain/rapport';
import type { Origine } from '@/lib/domain/source';

/** Puts together all that the sources say of one formation; reads labels, schools and links, never counts. */
export type MergeFormation = (sessions: readonly SessionFormation[], rapports: readonly Rapport[]) => Formation;

const NO_COUNTS = Object.freeze(Object.fromEntries(EFFECTIFS.map((name) => [name, null]))) as Effectifs;

/**
 * Remembers, of each formation, what says which one it is, while its counts and tables go straight to the store: the
 * memory that an import takes grows with the number of formations and not with what is counted about them.
 */
export class Assemblage {
  private readonly sessions = new Map<string, SessionFormation[]>();
  private readonly rapports = new Map<string, Rapport[]>();
  private readonly texts = new Map<string, string>();
  private readonly schools = new Map<string, Etablissement>();

  /** Whether this session already has a row of this formation. */
  hasSession({ code, session }: SessionFormation): boolean {
    return this.sessions.get(code)?.some((other) => other.session === session) ?? false;
  }

  addSession(session: SessionFormation): void {
    const known = this.sessions.get(session.code) ?? [];
    known.push({
      ...session,
      code: this.own(session.code),
      etablissement: this.ownSchool(session.etablissement),
      libelle: this.own(session.libelle),
      libelleSpecialite: this.own(session.libelleSpecialite),
      parcours: this.ownOrNull(session.parcours),
      famille: this.ownOrNull(session.famille),
      lien: this.ownOrNull(session.lien),
      effectifs: NO_COUNTS,
      groupes: [],
    });
    this.sessions.set(this.own(session.code), known);
  }

  /** The report already kept of the same formation and session, its tables and texts left out; `null` when there is none. */
  findRapport({ code, session }: Rapport): Rapport | null {
    return this.rapports.get(code)?.find((other) => other.session === session) ?? null;
  }

  addRapport(rapport: Rapport): void {
    const known = this.rapports.get(rapport.code) ?? [];
    const empty = {
      groupes: [],
      parSexe: [],
      parBacMention: [],
      parProfil: [],
      parSpecialite: [],
      notes: [],
      criteres: [],
    };
    const noText = { eds: null, eliminatoires: null, modalites: null, traitementAlgorithmique: null, conseils: null };
    known.push({ ...rapport, ...empty, ...noText });
    this.rapports.set(rapport.code, known);
  }

  /** Every formation, by code; with the finding of one that is tied to no sheet. */
  *compose(
    merge: MergeFormation,
  ): Generator<{ readonly formation: IdentiteFormation; readonly constat: Constat | null }> {
    const codes = new Set([...this.sessions.keys(), ...this.rapports.keys()]);
    for (const code of [...codes].sort()) {
      const sources = merge(this.sessions.get(code) ?? [], this.rapports.get(code) ?? []);
      const { sessions, rapports, ...identity } = sources;
      const formation = { ...identity, origine: newestOrigin(sessions, rapports) };
      yield { formation, constat: describeJoin(formation) };
    }
  }

  /** A cell is a slice of the text read with it, and would keep all of it in memory: copied once, then shared. */
  private own(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    this.texts.set(copy, copy);
    return copy;
  }

  private ownOrNull(text: string | null): string | null {
    return text === null ? null : this.own(text);
  }

  private ownSchool(etablissement: Etablissement): Etablissement {
    const key = JSON.stringify(etablissement);
    const known = this.schools.get(key) ?? (JSON.parse(key) as Etablissement);
    this.schools.set(key, known);
    return known;
  }
}

/** Of one session, the open data describe the formation: a report prints less of it. */
function newestOrigin([session]: readonly SessionFormation[], [rapport]: readonly Rapport[]): Origine {
  const newest = session && (!rapport || rapport.session <= session.session) ? session : rapport;
  if (newest === undefined) throw new Error('a formation came from nowhere');
  return newest.origine;
}

function describeJoin({ code, nature, libelleSpecialite, jonction, origine }: IdentiteFormation): Constat | null {
  if (nature !== 'bts' || jonction.kind !== 'aucune') return null;
  const message = `Formation ${code} (« ${libelleSpecialite} ») sans fiche de diplôme : ${jonction.raison}`;
  return { gravite: 'alerte', code: 'jonction-absente', message, repere: origine.repere };
}
