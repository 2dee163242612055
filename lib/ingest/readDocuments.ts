import type { Redaction } from '@/lib/db/redaction';
import type { Constat } from '@/lib/domain/constat';
import type { Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import type { SessionFormation } from '@/lib/domain/formation';
import type { Rapport } from '@/lib/domain/rapport';
import type { BilanSource } from '@/lib/domain/release';
import type { PanelSession } from '@/lib/forecast/panel';
import { Assemblage, type MergeFormation } from './assemblage';
import { Bilan, tauxRefus } from './bilan';
import type { BilanIngestion, Refus } from './bilanIngestion';
import { Empreinte } from './empreinte';
import { type GroupeConstats, GroupesConstats } from './groupesConstats';
import type { Document } from './inventaire';
import { DocumentRefuse, type Lecteur } from './lecteur';
import { PanelsLus } from './panelsLus';
import type { Progres } from './progres';

/** Readers and joins, passed in. */
export interface DependancesDocuments {
  readonly lecteurs: {
    readonly parcoursup: Lecteur<SessionFormation>;
    readonly rapport: Lecteur<Rapport>;
    readonly fiche: Lecteur<Diplome>;
    readonly ideo: Lecteur<Diplome>;
  };
  /** Keeps one sheet per diploma. */
  mergeFiches(fiches: readonly Diplome[]): {
    readonly diplomes: readonly Diplome[];
    readonly constats: readonly { readonly sourceId: string; readonly constat: Constat }[];
  };
  buildFamilles(diplomes: readonly Diplome[]): readonly FamilleDiplome[];
  createMerge(diplomes: readonly Diplome[], familles: readonly FamilleDiplome[]): MergeFormation;
  readonly onProgress: (progres: Progres) => void;
  readonly onConstat: (fichier: string, constat: Constat) => void;
}

/** What came of all the documents. */
export interface DocumentsLus {
  /** Only to be believed when nothing was refused. */
  readonly digest: string;
  /** Newest session of the open data. */
  readonly session: number | null;
  readonly bilans: readonly BilanSource[];
  readonly refus: readonly Refus[];
  readonly groupes: readonly GroupeConstats[];
  readonly totaux: BilanIngestion['totaux'];
  /** Rates of every session, as the estimates are fitted on them. */
  readonly panels: readonly PanelSession[];
}

/** Findings of one kind kept whole for the summary. */
const EXEMPLES = 5;
/** Records between two signs of life. */
const PROGRESS_EVERY = 1_000;

/**
 * Reads every document, in the order of the inventory, and writes what they hold. After a refusal the others are still
 * read, so that all that is wrong is said at once, but nothing more is written.
 * @param redaction `null` to check only.
 * @param maxRejects Percent of a document's records that may be refused.
 */
export async function readDocuments(
  documents: readonly Document[],
  redaction: Redaction | null,
  maxRejects: number,
  dependances: DependancesDocuments,
): Promise<DocumentsLus> {
  return new Reading(documents, redaction, maxRejects, dependances).run();
}

class Reading {
  private readonly empreinte = new Empreinte();
  private readonly assemblage = new Assemblage();
  private readonly panels = new PanelsLus();
  private readonly groupes = new GroupesConstats(EXEMPLES);
  private readonly bilans: Map<string, Bilan>;
  /** Sources given up half-way: without a count to show. */
  private readonly unread = new Set<string>();
  private readonly refus: Refus[] = [];
  private readonly totaux = { formations: 0, sessions: 0, rapports: 0, diplomes: 0, familles: 0 };
  private rang = 0;

  constructor(
    private readonly documents: readonly Document[],
    private redaction: Redaction | null,
    private readonly maxRejects: number,
    private readonly dependances: DependancesDocuments,
  ) {
    this.bilans = new Map(documents.map(({ source }) => [source.id, new Bilan(source)]));
  }

  async run(): Promise<DocumentsLus> {
    for (const { source } of this.documents) {
      // The name of a file is no content: the same document under another name is the same release.
      const { fichier: _, ...content } = source;
      this.empreinte.add('source', content);
      await this.redaction?.addSource(source);
    }
    const merge = await this.readFiches();
    for (const document of this.documents) {
      if (document.source.nature === 'parcoursup') await this.readSessions(document);
      if (document.source.nature === 'rapport') await this.readRapports(document);
    }
    await this.composeFormations(merge);
    return this.close();
  }

  private async readFiches(): Promise<MergeFormation> {
    const { mergeFiches, buildFamilles, createMerge, lecteurs } = this.dependances;
    const lues: Diplome[] = [];
    for (const document of this.documents) {
      const { nature } = document.source;
      if (nature !== 'fiche' && nature !== 'ideo') continue;
      await this.readDocument(document, lecteurs[nature], async (fiche) => void lues.push(fiche));
    }
    const { diplomes, constats } = mergeFiches(lues);
    for (const { sourceId, constat } of constats) await this.find(sourceId, constat);
    for (const diplome of diplomes) {
      this.empreinte.add('diplome', diplome);
      await this.redaction?.addDiplome(diplome);
    }
    const familles = buildFamilles(diplomes);
    for (const famille of familles) {
      this.empreinte.add('famille', famille);
      await this.redaction?.addFamille(famille);
    }
    this.totaux.diplomes = diplomes.length;
    this.totaux.familles = familles.length;
    return createMerge(diplomes, familles);
  }

  private async readSessions(document: Document): Promise<void> {
    const { source } = document;
    let gardees = 0;
    await this.readDocument(document, this.dependances.lecteurs.parcoursup, async (session) => {
      if (!this.assemblage.addSession(session)) {
        const message = `La formation ${session.code} est déjà dans un autre document de la session ${session.session}, qui est gardé.`;
        await this.find(source.id, { gravite: 'refus', code: 'doublon', message, repere: session.origine.repere });
        return;
      }
      this.panels.addSession(session);
      this.empreinte.add('session', session);
      await this.redaction?.addSession(session);
      gardees += 1;
      if (gardees % PROGRESS_EVERY === 0) this.dependances.onProgress({ type: 'enregistrements', source, gardees });
    });
    this.totaux.sessions += gardees;
  }

  private async readRapports(document: Document): Promise<void> {
    const { id } = document.source;
    await this.readDocument(document, this.dependances.lecteurs.rapport, async (rapport) => {
      if (!this.assemblage.addRapport(rapport)) {
        // The same report as PDF and as text is no mistake: the one with exact positions was read first.
        const message = `Le rapport de la formation ${rapport.code} pour la session ${rapport.session} est déjà dans un autre document, qui est gardé.`;
        await this.find(id, { gravite: 'exclusion', code: 'doublon', message, repere: rapport.origine.repere });
        this.bilanOf(id).setAside();
        return;
      }
      this.empreinte.add('rapport', rapport);
      await this.redaction?.addRapport(rapport);
      this.totaux.rapports += 1;
    });
  }

  private async readDocument<T>(
    { piece, source }: Document,
    lecteur: Lecteur<T>,
    keep: (valeur: T) => Promise<void>,
  ): Promise<void> {
    const bilan = this.bilanOf(source.id);
    const { onProgress } = this.dependances;
    const debut = performance.now();
    this.rang += 1;
    onProgress({ type: 'lecture', source, rang: this.rang, total: this.documents.length });
    try {
      const events = lecteur.read(piece, source.id);
      for (let next = await events.next(); ; next = await events.next()) {
        if (next.done) {
          bilan.finish(next.value, performance.now() - debut);
          break;
        }
        if (next.value.type === 'constat') await this.find(source.id, next.value.constat);
        else await keep(next.value.valeur);
      }
    } catch (error) {
      if (!(error instanceof DocumentRefuse)) throw error;
      this.unread.add(source.id);
      this.refuse(source.fichier, error.constat);
      return;
    }
    this.checkRejects(bilan);
    onProgress({ type: 'lue', bilan: bilan.close() });
  }

  private checkRejects(bilan: Bilan): void {
    const closed = bilan.close();
    const taux = tauxRefus(closed);
    if (taux <= this.maxRejects) return;
    const message = `Lignes refusées : ${closed.refusees} sur ${closed.lues} (${percent(taux)}), plus que les ${percent(this.maxRejects)} admis. Corrigez le document, ou relevez « --max-rejects ».`;
    this.refuse(closed.source.fichier, {
      gravite: 'refus',
      code: 'trop-de-refus',
      message,
      repere: { rubrique: 'document entier' },
    });
  }

  private async composeFormations(merge: MergeFormation): Promise<void> {
    for (const { formation, constat } of this.assemblage.compose(merge)) {
      this.panels.addFormation(formation);
      this.empreinte.add('formation', formation);
      await this.redaction?.addFormation(formation);
      if (constat !== null) await this.find(formation.origine.sourceId, constat);
      this.totaux.formations += 1;
    }
  }

  private async close(): Promise<DocumentsLus> {
    const read = [...this.bilans.values()].filter(({ source }) => !this.unread.has(source.id));
    const bilans = read.map((bilan) => bilan.close());
    for (const bilan of bilans) {
      const { source, duree: _, ...counts } = bilan;
      this.empreinte.add('bilan', { sourceId: source.id, ...counts });
      await this.redaction?.closeSource(bilan);
    }
    const sessions = bilans
      .filter(({ source }) => source.nature === 'parcoursup')
      .map(({ source }) => source.session ?? 0);
    return {
      digest: this.empreinte.digest(),
      session: sessions.length === 0 ? null : Math.max(...sessions),
      bilans,
      refus: this.refus,
      groupes: this.groupes.list(),
      totaux: this.totaux,
      panels: this.panels.compose(),
    };
  }

  private async find(sourceId: string, constat: Constat): Promise<void> {
    const bilan = this.bilanOf(sourceId);
    const { fichier } = bilan.source;
    bilan.find(constat);
    this.groupes.add(sourceId, fichier, constat);
    this.dependances.onConstat(fichier, constat);
    this.empreinte.add('constat', { sourceId, ...constat });
    await this.redaction?.addConstat({ sourceId, ...constat });
  }

  private refuse(fichier: string, constat: Constat): void {
    this.refus.push({ fichier, constat });
    this.redaction = null;
  }

  private bilanOf(sourceId: string): Bilan {
    const bilan = this.bilans.get(sourceId);
    if (bilan === undefined) throw new Error(`no source ${sourceId} in this import`);
    return bilan;
  }
}

function percent(value: number): string {
  return `${value.toLocaleString('fr-FR', { maximumFractionDigits: 2 })} %`;
}
