import type { Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import type { Etablissement, SessionFormation } from '@/lib/domain/formation';
import type { Insertion } from '@/lib/domain/insertion';
import type { Metier } from '@/lib/domain/metier';
import type { Rapport } from '@/lib/domain/rapport';
import type { BilanSource, ConstatStocke, DocumentEcarte } from '@/lib/domain/release';
import type { Source } from '@/lib/domain/source';
import type { BulkLoad } from './bulk';
import type { Transaction } from './connection';
import { toDiplomeRow, toFamilleRows } from './rows/diplome';
import { type IdentiteFormation, toEtablissementRow, toFormationRow } from './rows/formation';
import { toInsertionRow } from './rows/insertion';
import { toMetierRows } from './rows/metier';
import { type OriginRow, toOriginRow } from './rows/place';
import { toRapportRows } from './rows/rapport';
import { sessionCell, toGroupeRows } from './rows/session';
import { toConstatRow, toEcarteRow, toSourceRow } from './rows/source';
import type { Model, Written } from './rows/tables';
import { execute } from './sql';

/**
 * A release being written, inside its transaction. A source is added before what it holds, sheets before families, jobs and
 * formations; a formation may come after its sessions and reports.
 */
export class Redaction {
  private readonly schools = new Map<string, number>();
  private readonly sheetOrigins = new Map<string, OriginRow>();
  private sources = 0;
  private constats = 0;
  private ecartes = 0;
  private insertions = 0;

  constructor(
    private readonly transaction: Transaction,
    private readonly load: BulkLoad,
    readonly releaseId: number,
  ) {}

  async addSource(source: Source): Promise<void> {
    await this.load.add('Source', toSourceRow(source, this.sources++));
  }

  /** Writes what came of a source, once it is read. */
  async closeSource(bilan: BilanSource): Promise<void> {
    await this.load.flush();
    const { lignes, lues, misesANiveau, gardees, refusees, exclues, alertes, duree } = bilan;
    const counts = { lignes, lues, misesANiveau, gardees, refusees, exclues, alertes, duree: Math.round(duree) };
    const assignments = Object.keys(counts).map((column) => `"${column}" = ?`);
    const args = [...Object.values(counts), this.releaseId, bilan.source.id];
    const sql = `UPDATE "sources" SET ${assignments.join(', ')} WHERE "releaseId" = ? AND "id" = ?`;
    const updated = await execute(this.transaction, sql, args);
    if (updated !== 1) throw new Error(`source ${bilan.source.id} was never added`);
  }

  async addEcarte(ecarte: DocumentEcarte): Promise<void> {
    await this.load.add('DocumentEcarte', toEcarteRow(ecarte, this.ecartes++));
  }

  async addConstat(constat: ConstatStocke): Promise<void> {
    await this.load.add('Constat', toConstatRow(constat, this.constats++));
  }

  async addDiplome(diplome: Diplome): Promise<void> {
    this.sheetOrigins.set(diplome.code, toOriginRow(diplome.origine));
    await this.load.add('Diplome', toDiplomeRow(diplome));
  }

  async addFamille(famille: FamilleDiplome): Promise<void> {
    const origin = this.sheetOrigins.get(famille.options[0] ?? '');
    if (origin === undefined) throw new Error(`family ${famille.code} has no option sheet in this release`);
    const rows = toFamilleRows(famille, origin);
    await this.load.add('Famille', rows.famille);
    for (const option of rows.options) await this.load.add('FamilleOption', option);
  }

  async addMetier(metier: Metier): Promise<void> {
    const { metier: row, diplomes } = toMetierRows(metier);
    await this.load.add('Metier', row);
    for (const diplome of diplomes) await this.load.add('MetierDiplome', diplome);
  }

  async addInsertion(insertion: Insertion): Promise<void> {
    await this.load.add('Insertion', toInsertionRow(insertion, this.insertions++));
  }

  async addFormation(formation: IdentiteFormation): Promise<void> {
    const numero = await this.schoolNumber(formation.etablissement, toOriginRow(formation.origine));
    await this.load.add('Formation', toFormationRow(formation, numero));
  }

  async addSession(session: SessionFormation): Promise<void> {
    const numero = await this.schoolNumber(session.etablissement, toOriginRow(session.origine));
    await this.load.addCells('SessionFormation', (column) => sessionCell(session, numero, column));
    for (const groupe of toGroupeRows(session)) await this.load.add('Groupe', groupe);
  }

  async addRapport(rapport: Rapport): Promise<void> {
    const rows = toRapportRows(rapport);
    for (const row of rows.Rapport) await this.load.add('Rapport', row);
    for (const row of rows.RapportLigne) await this.load.add('RapportLigne', row);
    for (const row of rows.RapportTableSpecialite) await this.load.add('RapportTableSpecialite', row);
    for (const row of rows.RapportNote) await this.load.add('RapportNote', row);
    for (const row of rows.RapportCritere) await this.load.add('RapportCritere', row);
    for (const row of rows.RapportEds) await this.load.add('RapportEds', row);
    for (const row of rows.RapportTexte) await this.load.add('RapportTexte', row);
  }

  /** Writes a row as another store holds it. */
  async addRow<M extends Model>(model: M, row: Written<M>): Promise<void> {
    await this.load.add(model, row);
  }

  /** One row per distinct description of a school, whatever the number of its formations and sessions. */
  private async schoolNumber(etablissement: Etablissement, origin: OriginRow): Promise<number> {
    const { uai, nom, commune, departementCode, departement, academie, region, statut, lat, lon } = etablissement;
    const key = JSON.stringify([uai, nom, commune, departementCode, departement, academie, region, statut, lat, lon]);
    const known = this.schools.get(key);
    if (known !== undefined) return known;
    const numero = this.schools.size;
    this.schools.set(key, numero);
    await this.load.add('Etablissement', toEtablissementRow(etablissement, numero, origin));
    return numero;
  }
}
