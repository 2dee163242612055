import { createCommand, DONE, FAILED, runCommand } from '@/lib/console/command';
import { formatEtat } from '@/lib/console/status';
import { openDatabase } from '@/lib/db/database';
import { readEtat } from '@/lib/official/etat';
import { PORTAILS_OFFICIELS, readBaseUrl, readSessions } from '@/lib/official/portails';
import { downloadAll, type EvenementTelechargement, REGLAGES } from '@/lib/official/telechargement';

const nombre = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const megaoctets = (octets: number) => `${nombre.format(octets / 1e6)} Mo`;

/** Progress on a terminal is one line rewritten; elsewhere, one line every few seconds. */
function createReporter(): (evenement: EvenementTelechargement) => void {
  const { isTTY } = process.stdout;
  let last = 0;
  const line = (text: string) => process.stdout.write(`${isTTY ? '\r\x1b[K' : ''}${text}\n`);
  return (evenement) => {
    switch (evenement.type) {
      case 'plan':
        line(`${evenement.documents.length} documents à avoir dans « data »`);
        return;
      case 'debut':
        line(
          `${evenement.document.libelle}${evenement.repris > 0 ? ` : ${megaoctets(evenement.repris)} déjà là` : ''}`,
        );
        return;
      case 'avancement': {
        if (performance.now() - last < (isTTY ? 200 : 3000)) return;
        last = performance.now();
        const { recus, total } = evenement.avancement;
        const share = total === null ? '' : ` sur ${megaoctets(total)} (${Math.floor((100 * recus) / total)} %)`;
        const text = `  ${evenement.document.libelle} : ${megaoctets(recus)}${share}`;
        if (isTTY) process.stdout.write(`\r\x1b[K${text}`);
        else line(text);
        return;
      }
      case 'verification':
        line('  vérification…');
        return;
      case 'fini': {
        const { octets, lignes, document } = evenement;
        const unit = document.nature === 'ideo' || document.nature === 'metiers' ? 'fiches' : 'lignes';
        line(`  reçu : ${megaoctets(octets)}, ${nombre.format(lignes)} ${unit} → data/${document.chemin}`);
        return;
      }
      case 'present':
        line(`${evenement.document.libelle} : déjà là (--refaire pour le télécharger de nouveau)`);
        return;
      case 'echec':
        line(`  échec : ${evenement.erreur.message}`);
    }
  };
}

async function download(options: { sessions?: string; baseUrl?: string; refaire?: boolean }): Promise<number> {
  const missed = await downloadAll({
    portails: options.baseUrl === undefined ? PORTAILS_OFFICIELS : readBaseUrl(options.baseUrl),
    dossier: 'data',
    sessions: options.sessions === undefined ? null : readSessions(options.sessions),
    refaire: options.refaire ?? false,
    reglages: REGLAGES,
    onEvent: createReporter(),
  });
  if (missed.length === 0) {
    console.log('Tout est là. Pour s’en servir : npm start');
    return DONE;
  }
  console.error(`${missed.length} document(s) manquant(s) : relancez la commande, elle reprendra où elle en était.`);
  return FAILED;
}

async function status({ json = false }: { json?: boolean }): Promise<number> {
  const db = await openDatabase();
  try {
    const etat = await readEtat(db);
    if (json) console.log(JSON.stringify(etat, null, 2));
    else if (etat !== null) for (const line of formatEtat(etat)) console.log(line);
    else
      console.log(
        'Aucune donnée chargée : « npm start » prépare tout, « npm run ingest -- CHEMIN… » lit vos fichiers.',
      );
    return DONE;
  } finally {
    await db.close();
  }
}

const program = createCommand('npm run data --', 'Données officielles : téléchargement et état.');
program
  .command('download')
  .description('télécharge les documents officiels dans « data », reprend ce qui a été interrompu, vérifie tout')
  .option('--sessions <années>', 'par exemple 2021-2025, ou 2019,2023 (par défaut : les cinq plus récentes)')
  .option('--base-url <adresse>', 'un miroir des portails officiels')
  .option('--refaire', 'télécharge aussi ce qui est déjà là')
  .action(async (options) => {
    process.exitCode = await download(options);
  });
program
  .command('status')
  .description('sources, sessions, comptes, dates et empreinte des données en service')
  .option('--json', 'en JSON')
  .action(async (options) => {
    process.exitCode = await status(options);
  });
await runCommand(program);
