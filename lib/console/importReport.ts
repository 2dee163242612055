import type { BilanSource } from '@/lib/domain/release';
import type { Nature } from '@/lib/domain/source';
import type { BilanIngestion } from '@/lib/ingest/bilanIngestion';
import { describePlace } from '@/lib/ingest/groupesConstats';
import type { Progres } from '@/lib/ingest/progres';
import { formatTable } from './table';

/** French text of an import, line by line: what a terminal prints, and nothing that a terminal would obey. */

const NATURES: Readonly<Record<Nature, string>> = {
  parcoursup: 'données ouvertes Parcoursup',
  rapport: 'rapport public',
  fiche: 'fiche de diplôme',
  ideo: 'fiches Onisep',
  metiers: 'fiches métiers Onisep',
  'n-mef': 'nomenclature N_MEF',
  'insertion-regions': 'InserJeunes par région',
  'insertion-lycees': 'InserJeunes par lycée',
};

/** Line that tells what begins or ends, `null` for what deserves none. */
export function describeProgress(progres: Progres): string | null {
  switch (progres.type) {
    case 'inventaire':
      return `Inventaire : ${progres.paths.map(plain).join(', ')}`;
    case 'lecture': {
      const { source, rang, total } = progres;
      const session = source.session === null ? '' : `, session ${source.session}`;
      return `[${rang}/${total}] ${plain(source.fichier)} (${NATURES[source.nature]}${session})`;
    }
    case 'enregistrements':
      return `      gardées : ${count(progres.gardees)}…`;
    case 'lue': {
      const { lues, misesANiveau, gardees, refusees, exclues, duree } = progres.bilan;
      const years =
        misesANiveau === 0 ? '' : ` (${count(lues - misesANiveau)} BTS, ${count(misesANiveau)} mises à niveau)`;
      return `      lues : ${count(lues)}${years} · gardées : ${count(gardees)} · refusées : ${count(refusees)} · exclues : ${count(exclues)} (${seconds(duree)})`;
    }
    case 'publication':
      return 'Vérification et publication';
    case 'ajustement':
      return 'Ajustement des constantes des estimations';
    case 'attente':
      return 'Un autre import écrit dans la base : attente de sa fin';
  }
}

/** The whole report: findings by kind, summary by source, and how it ended. */
export function describeReport(bilan: BilanIngestion): string[] {
  return [
    ...describeFindings(bilan),
    ...describeLeftOut(bilan),
    ...summaryTable(bilan.bilans),
    ...describeRefusals(bilan),
    '',
    describeIssue(bilan),
  ];
}

function describeFindings({ groupes }: BilanIngestion): string[] {
  return groupes.flatMap(({ fichier, gravite, code, total, exemples }) => {
    const more = total - exemples.length;
    return [
      '',
      `${plural(total, gravite)} « ${code} » dans ${plain(fichier)}`,
      ...exemples.map(({ repere, message }) => `  ${plain(describePlace(fichier, repere))} : ${plain(message)}`),
      ...(more > 0 ? [`  … et ${plural(more, 'autre')} (« --json FICHIER » les donne tous)`] : []),
    ];
  });
}

function describeLeftOut({ ecartes, refus, ignores, doublons }: BilanIngestion): string[] {
  // What made the import fail is said once, at the end.
  const aside = ecartes.filter((one) => !refus.some(({ fichier }) => fichier === one.fichier));
  const lines = [
    ...aside.map(({ fichier, constat: { repere, message } }) => {
      return `Écarté : ${plain(describePlace(fichier, repere))} : ${plain(message)}`;
    }),
    ...ignores.map(({ fichier, raison }) => `Ignoré : ${plain(fichier)}. ${firstSentence(plain(raison))}`),
    ...doublons.map(({ fichier, identiqueA }) => `Déjà lu : ${plain(fichier)} est identique à ${plain(identiqueA)}.`),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}

const COLUMNS = [
  'Document',
  'Session',
  'Lignes',
  'Lues',
  'dont BTS',
  'Gardées',
  'Refusées',
  'Exclues',
  'Alertes',
  'Durée',
] as const;

function summaryTable(bilans: readonly BilanSource[]): string[] {
  if (bilans.length === 0) return [];
  const rows = bilans.map(({ source, lignes, lues, misesANiveau, gardees, refusees, exclues, alertes, duree }) => [
    plain(source.fichier),
    String(source.session ?? '–'),
    ...[lignes, lues].map(count),
    // Sheets and reports have rows of another kind.
    source.nature === 'parcoursup' ? count(lues - misesANiveau) : '–',
    ...[gardees, refusees, exclues, alertes].map(count),
    seconds(duree),
  ]);
  return ['', ...formatTable(COLUMNS, rows)];
}

function describeRefusals({ refus }: BilanIngestion): string[] {
  if (refus.length === 0) return [];
  const lines = refus.map(({ fichier, constat }) => {
    return `  ${plain(describePlace(fichier, constat.repere))} : ${plain(constat.message)}`;
  });
  return ['', refus.length > 1 ? 'Refusés :' : 'Refusé :', ...lines];
}

function describeIssue({ issue, digest, precedente, totaux, duree }: BilanIngestion): string {
  const content = [
    plural(totaux.formations, 'formation'),
    `${plural(totaux.sessions, 'ligne')} de session`,
    plural(totaux.rapports, 'rapport'),
    plural(totaux.diplomes, 'diplôme'),
    plural(totaux.metiers, 'métier'),
    `${plural(totaux.insertions, 'ligne')} d’insertion`,
  ].join(', ');
  const id = digest?.slice(0, 12) ?? '';
  switch (issue) {
    case 'publiee':
      return `Publié : version ${id} (${content}) en ${seconds(duree)}.`;
    case 'inchangee':
      return `Rien n’a changé : la version ${id} (${content}) est déjà en place. Vérifié en ${seconds(duree)}.`;
    case 'verifiee': {
      const change = digest === precedente ? 'identique à la version en place' : 'différent de la version en place';
      const next = precedente === null ? 'aucune version en place' : change;
      return `Vérifié sans rien écrire : version ${id} (${content}), ${next}. ${seconds(duree)}.`;
    }
    case 'refusee':
      return precedente === null
        ? `Rien n’a été publié (${seconds(duree)}).`
        : `Rien n’a été publié : la version ${precedente.slice(0, 12)} reste en place (${seconds(duree)}).`;
  }
}

function count(value: number): string {
  return value.toLocaleString('fr-FR');
}

/** « 1 rapport », « 3 rapports », « 2 refus ». */
function plural(value: number, noun: string): string {
  return `${count(value)} ${noun}${value > 1 && !noun.endsWith('s') ? 's' : ''}`;
}

/** The kinds that are read are not said again for each file passed over. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;
}

/** « 0,4 s », « 12,3 s ». */
function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;
}

/** Text of a document, without the characters that a terminal would take for orders. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
