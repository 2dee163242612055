import type { Redaction } from '@/lib/db/redaction';
import type { Constat } from '@/lib/domain/constat';
import type { Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import type { SessionFormation } from '@/lib/domain/formation';
import type { Insertion } from '@/lib/domain/insertion';
import type { Metier } from '@/lib/domain/metier';
import type { Rapport } from '@/lib/domain/rapport';
import type { BilanSource, DocumentEcarte } from '@/lib/domain/release';
import type { Source } from '@/lib/domain/source';
import type { PanelSession } from '@/lib/forecast/panel';
import { Assemblage, type MergeFormation } from './assemblage';
import { Bilan, tauxRefus } from './bilan';
import type { BilanIngestion } from './bilanIngestion';
import { Empreinte } from './empreinte';
import { type GroupeConstats, GroupesConstats } from './groupesConstats';
import type { Document, Inventaire } from './inventaire';
import { DocumentRefuse, type Lecteur } from './lecteur';
import { PanelsLus } from './panelsLus';
import type { Progres } from './progres';
import type { InsertionLue } from './sources/insertion/insertionLue';
import type { Mef } from './sources/insertion/nomenclature';

/** Readers and joins, passed in. */
export interface DependancesDocuments {
  readonly lecteurs: {
    readonly parcoursup: Lecteur<SessionFormation>;
    readonly rapport: Lecteur<Rapport>;
    readonly fiche: Lecteur<Diplome>;
    readonly ideo: Lecteur<Diplome>;
    readonly metiers: Lecteur<Metier>;
    readonly 'n-mef': Lecteur<Mef>;
    readonly 'insertion-regions': Lecteur<InsertionLue>;
    readonly 'insertion-lycees': Lecteur<InsertionLue>;
  };
  /** Keeps one sheet per diploma. */
  mergeFiches(fiches: readonly Diplome[]): {
    readonly diplomes: readonly Diplome[];
    readonly constats: readonly { readonly sourceId: string; readonly constat: Constat }[];
  };
  buildFamilles(diplomes: readonly Diplome[]): readonly FamilleDiplome[];
  /** Ties jobs to the diplomas that lead to them. */
  tieMetiers(metiers: readonly Metier[], diplomes: readonly Diplome[]): readonly Metier[];
  /** Names the diplomas of outcomes. */
  createJonctionInsertion(): {
    addMef(mef: Mef): void;
    leaveOut(lue: InsertionLue): Constat | null;
    join(lue: InsertionLue): Insertion;
  };
  createMerge(diplomes: readonly Diplome[], familles: readonly FamilleDiplome[]): MergeFormation;
  readonly onProgress: (progres: Progres) => void;
  readonly onConstat: (fichier: string, constat: Constat) => void;
}

/** What came of all the documents. */
export interface DocumentsLus {
  readonly digest: string;
  /** Newest session of the open data. */
  readonly session: number | null;
  readonly bilans: readonly BilanSource[];
  /** In the order of reading, after those that could not even be identified. */
  readonly ecartes: readonly DocumentEcarte[];
  readonly groupes: readonly GroupeConstats[];
  readonly totaux: BilanIngestion['totaux'];
  /** Rates of every session, as the estimates are fitted on them. */
  readonly panels: readonly PanelSession[];
}

/** Findings of one kind kept whole for the summary. */
const EXEMPLES = 5;
/** Records between two signs of life. */
const PROGRESS_EVERY = 1_000;
const DOCUMENT_ENTIER = { rubrique: 'document entier' } as const;

/**
 * Reads every document, in the order of the inventory, and writes what they hold. A document is read to its end before
 * anything of it is kept: one that cannot be read whole is set aside, and the others go on.
 * @param redaction `null` to check only.
 * @param maxRejects Percent of a document's records that may be refused; above, it is set aside.
 */
export async function readDocuments(
  { documents, ecartes }: Pick<Inventaire, 'documents' | 'ecartes'>,
  redaction: Redaction | null,
  maxRejects: number,
  dependances: DependancesDocuments,
): Promise<DocumentsLus> {
  return new Reading(documents, [...ecartes], redaction, maxRejects, dependances).run();
}

class Reading {
  private readonly empreinte = new Empreinte();
  private readonly assemblage = new Assemblage();
  private readonly panels = new PanelsLus();
  private readonly groupes = new GroupesConstats(EXEMPLES);
  /** Of the documents that were read whole. */
  private readonly bilans = new Map<string, Bilan>();
  private readonly totaux = {
    formations: 0,
    sessions: 0,
    rapports: 0,
    diplomes: 0,
    familles: 0,
    metiers: 0,
    insertions: 0,
  };
  private rang = 0;

  constructor(
    private readonly documents: readonly Document[],
    private readonly ecartes: DocumentEcarte[],
    private readonly redaction: Redaction | null,
    private readonly maxRejects: number,
    private readonly dependances: DependancesDocuments,
  ) {}

  async run(): Promise<DocumentsLus> {
    const { diplomes, merge } = await this.readFiches();
    await this.readMetiers(diplomes);
    for (const document of this.documents) {
      if (document.source.nature === 'parcoursup') await this.readSessions(document);
      if (document.source.nature === 'rapport') await this.readRapports(document);
    }
    await this.composeFormations(merge);
    await this.readInsertions();
    return this.close();
  }

  private async readFiches(): Promise<{ readonly diplomes: readonly Diplome[]; readonly merge: MergeFormation }> {
    const { mergeFiches, buildFamilles, createMerge, lecteurs } = this.dependances;
    const lues: Diplome[] = [];
    for (const document of this.documents) {
      const { nature } = document.source;
      if (nature === 'fiche' || nature === 'ideo') lues.push(...(await this.readDocument(document, lecteurs[nature])));
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
    return { diplomes, merge: createMerge(diplomes, familles) };
  }

  private async readMetiers(diplomes: readonly Diplome[]): Promise<void> {
    const { tieMetiers, lecteurs } = this.dependances;
    const known = new Set<string>();
    for (const document of this.documents) {
      if (document.source.nature !== 'metiers') continue;
      const lus = await this.readDocument(document, lecteurs.metiers, ({ id, nom, origine }) => {
        if (!known.has(id)) return null;
        const message = `Le métier « ${nom} » (${id}) est déjà dans un autre document, qui est gardé.`;
        return { gravite: 'exclusion', code: 'doublon', message, repere: origine.repere };
      });
      for (const metier of tieMetiers(lus, diplomes)) {
        known.add(metier.id);
        this.empreinte.add('metier', metier);
        await this.redaction?.addMetier(metier);
      }
    }
    this.totaux.metiers = known.size;
  }

  private async readInsertions(): Promise<void> {
    const { createJonctionInsertion, lecteurs } = this.dependances;
    const jonction = createJonctionInsertion();
    for (const document of this.documents) {
      const { nature } = document.source;
      if (nature === 'n-mef') {
        for (const mef of await this.readDocument(document, lecteurs[nature])) jonction.addMef(mef);
      }
      if (nature !== 'insertion-regions' && nature !== 'insertion-lycees') continue;
      for (const lue of await this.readDocument(document, lecteurs[nature], (lue) => jonction.leaveOut(lue))) {
        const insertion = jonction.join(lue);
        this.empreinte.add('insertion', insertion);
        await this.redaction?.addInsertion(insertion);
        this.totaux.insertions += 1;
      }
    }
  }

  private async readSessions(document: Document): Promise<void> {
    const sessions = await this.readDocument(document, this.dependances.lecteurs.parcoursup, (session) => {
      if (!this.assemblage.hasSession(session)) return null;
      const message = `La formation ${session.code} est déjà dans un autre document de la session ${session.session}, qui est gardé.`;
      return { gravite: 'refus', code: 'doublon', message, repere: session.origine.repere };
    });
    for (const session of sessions) {
      this.assemblage.addSession(session);
      this.panels.addSession(session);
      this.empreinte.add('session', session);
      await this.redaction?.addSession(session);
    }
    this.totaux.sessions += sessions.length;
  }

  private async readRapports(document: Document): Promise<void> {
    const rapports = await this.readDocument(document, this.dependances.lecteurs.rapport, (rapport) => {
      const kept = this.assemblage.findRapport(rapport);
      return kept === null ? null : describeOlder(rapport, kept);
    });
    for (const rapport of rapports) {
      this.assemblage.addRapport(rapport);
      this.empreinte.add('rapport', rapport);
      await this.redaction?.addRapport(rapport);
      this.totaux.rapports += 1;
    }
  }

  /**
   * @param leaveOut Says why a record that was read is not kept, `null` when it is.
   * @returns What is kept of the document; `[]` when it is set aside.
   */
  private async readDocument<T>(
    document: Document,
    lecteur: Lecteur<T>,
    leaveOut: (valeur: T) => Constat | null = () => null,
  ): Promise<T[]> {
    const { piece, source } = document;
    const { onProgress } = this.dependances;
    const debut = performance.now();
    this.rang += 1;
    onProgress({ type: 'lecture', source, rang: this.rang, total: this.documents.length });
    const bilan = new Bilan(source);
    const kept: T[] = [];
    const constats: Constat[] = [];
    const find = (constat: Constat) => {
      bilan.find(constat);
      constats.push(constat);
      this.announce(source, constat);
    };
    try {
      const events = lecteur.read(piece, source.id);
      for (let next = await events.next(); ; next = await events.next()) {
        if (next.done) {
          bilan.finish(next.value, performance.now() - debut);
          break;
        }
        const why = next.value.type === 'constat' ? next.value.constat : leaveOut(next.value.valeur);
        if (why !== null) find(why);
        if (next.value.type === 'constat' || why !== null) continue;
        kept.push(next.value.valeur);
        if (kept.length % PROGRESS_EVERY === 0) onProgress({ type: 'enregistrements', source, gardees: kept.length });
      }
    } catch (error) {
      if (!(error instanceof DocumentRefuse)) throw error;
      return this.setAside(document, error.constat);
    }
    const closed = bilan.close();
    onProgress({ type: 'lue', bilan: closed });
    if (tauxRefus(closed) > this.maxRejects) {
      // Of a document of one sheet, the one refusal says more than its share.
      const only = closed.lues === 1 ? constats.find(({ gravite }) => gravite === 'refus') : undefined;
      return this.setAside(document, only ?? tooManyRejects(closed, this.maxRejects));
    }

    this.bilans.set(source.id, bilan);
    // The name of a file is no content: the same document under another name is the same release.
    const { fichier: _, ...content } = source;
    this.empreinte.add('source', content);
    await this.redaction?.addSource(source);
    for (const constat of constats) await this.record(source.id, constat);
    return kept;
  }

  private setAside({ source: { fichier, nature, session } }: Document, constat: Constat): [] {
    this.ecartes.push({ fichier, nature, session: nature === 'parcoursup' ? session : null, constat });
    return [];
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
    const bilans = [...this.bilans.values()].map((bilan) => bilan.close());
    for (const bilan of bilans) {
      const { source, duree: _, ...counts } = bilan;
      this.empreinte.add('bilan', { sourceId: source.id, ...counts });
      await this.redaction?.closeSource(bilan);
    }
    for (const ecarte of this.ecartes) {
      this.empreinte.add('ecarte', ecarte);
      await this.redaction?.addEcarte(ecarte);
    }
    const sessions = bilans
      .filter(({ source }) => source.nature === 'parcoursup')
      .map(({ source }) => source.session ?? 0);
    return {
      digest: this.empreinte.digest(),
      session: sessions.length === 0 ? null : Math.max(...sessions),
      bilans,
      ecartes: this.ecartes,
      groupes: this.groupes.list(),
      totaux: this.totaux,
      panels: this.panels.compose(),
    };
  }

  /** A finding about a document already kept: it stands against others. */
  private async find(sourceId: string, constat: Constat): Promise<void> {
    const bilan = this.bilans.get(sourceId);
    if (bilan === undefined) throw new Error(`no source ${sourceId} in this import`);
    bilan.find(constat);
    this.announce(bilan.source, constat);
    await this.record(sourceId, constat);
  }

  private announce({ id, fichier }: Source, constat: Constat): void {
    this.groupes.add(id, fichier, constat);
    this.dependances.onConstat(fichier, constat);
  }

  private async record(sourceId: string, constat: Constat): Promise<void> {
    this.empreinte.add('constat', { sourceId, ...constat });
    await this.redaction?.addConstat({ sourceId, ...constat });
  }
}

function tooManyRejects(bilan: BilanSource, maxRejects: number): Constat {
  const message = `Lignes refusées : ${bilan.refusees} sur ${bilan.lues} (${percent(tauxRefus(bilan))}), plus que les ${percent(maxRejects)} admis. Corrigez le document, ou relevez « --max-rejects ».`;
  return { gravite: 'refus', code: 'trop-de-refus', message, repere: DOCUMENT_ENTIER };
}

/** The same report twice, or as PDF and as text, is no mistake: the newest was read first, then the one with positions. */
function describeOlder({ code, session, dateDonnees, origine }: Rapport, kept: Rapport): Constat {
  const dated = kept.dateDonnees !== null && kept.dateDonnees !== dateDonnees;
  const newer = dated ? `, dont les données sont plus récentes (${kept.dateDonnees})` : '';
  const message = `Le rapport de la formation ${code} pour la session ${session} est déjà dans un autre document, qui est gardé${newer}.`;
  return { gravite: 'exclusion', code: 'doublon', message, repere: origine.repere };
}

function percent(value: number): string {
  return `${value.toLocaleString('fr-FR', { maximumFractionDigits: 2 })} %`;
}
