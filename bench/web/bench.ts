import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import type { Ligne } from '../measure';
import { tableau, verdict } from './exigences';
import { mesurer } from './mesurer';
import { launchBrowser } from './navigateur';
import { isServed, pagesMesurees, readCodes } from './pages';
import { type Serveur, serveApplication, serveEmptyPage } from './serveurs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('un nombre entier d’au moins 1 est attendu.');
  return number;
}

const program = new Command('bench:web')
  .description('Mesure les pages dans un navigateur, à côté d’une page vide du même cadre, dans la même exécution.')
  .option('--json <fichier>', 'écrit aussi les lignes dans ce fichier')
  .option('--url <adresse>', 'mesure ce serveur (en production), au lieu d’en lancer un')
  .option('--passages <nombre>', 'passages de Lighthouse et visites, dont on garde la médiane', positive, 3)
  .option('--sans-lighthouse', 'laisse Lighthouse de côté : quatre fois plus court');
program.parse();
const { json, url, passages, sansLighthouse } = program.opts<{
  json?: string;
  url?: string;
  passages: number;
  sansLighthouse?: boolean;
}>();

const say = (line: string) => console.error(line);
const servers: Serveur[] = [];
try {
  const application =
    url === undefined ? await serveApplication(ROOT, say) : { origin: new URL(url).origin, stop: async () => {} };
  servers.push(application);
  say('Construction de la page vide…');
  const vide = await serveEmptyPage(ROOT);
  servers.push(vide);

  const pages = [];
  for (const page of pagesMesurees(await readCodes(application.origin))) {
    if (await isServed(`${application.origin}${page.path}`)) pages.push(page);
    else say(`${page.name} : pas servie (${page.path}), non mesurée.`);
  }
  const browser = await launchBrowser();
  const lignes: Ligne[] = [];
  try {
    const measures = { browser, pages, passages, origin: application.origin, vide: vide.origin, say };
    for await (const ligne of mesurer({ ...measures, lighthouse: sansLighthouse !== true })) {
      lignes.push(ligne);
      // At once: a run is long, and may end badly.
      console.log(tableau([ligne]));
    }
  } finally {
    await browser.close();
  }
  console.log(verdict(lignes));
  if (json !== undefined) await writeFile(json, `${JSON.stringify(lignes, null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const server of servers) await server.stop();
}
