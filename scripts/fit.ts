import { createCommand, runCommand } from '@/lib/console/command';
import { writeCalcul } from '@/lib/db/calculs';
import { openDatabase } from '@/lib/db/database';
import { readActiveRelease } from '@/lib/db/readActiveRelease';
import { readDonnees } from '@/lib/db/readDonnees';
import { fitConstants } from '@/lib/forecast/fit';
import { panelsOf } from '@/lib/forecast/panels';
import { toStoredConstants } from '@/lib/forecast/storedConstants';

async function run(): Promise<void> {
  const start = performance.now();
  const db = await openDatabase();
  try {
    const active = await readActiveRelease(db);
    const { release, formations } = await readDonnees(db, active?.id);
    const panels = panelsOf(formations);
    const constants = fitConstants(panels);
    if (active !== null) await writeCalcul(db, active.id, 'constantes', toStoredConstants(release.digest, constants));
    const sessions = panels.map(({ session, rows }) => `${session} (${rows.length} BTS)`).join(', ');
    console.log(`Sessions : ${sessions || 'aucune'}.`);
    if (constants.pairs.length === 0)
      console.log('Une session au plus : la dérive d’une session à l’autre est celle par défaut.');
    else if (constants.borrowed.length > 0) {
      console.log(
        `Dérive empruntée au total des propositions, faute de deux sessions : ${constants.borrowed.join(', ')}.`,
      );
    }
    if (constants.commonPace) {
      console.log(
        'Ce qui dure, mesuré taux par taux, ne pouvait pas tenir ensemble d’une session à l’autre : un seul rythme est pris pour tous.',
      );
    }
    console.log(
      `Constantes rangées avec la version ${release.digest.slice(0, 12)} en ${((performance.now() - start) / 1000).toFixed(1)} s.`,
    );
  } finally {
    await db.close();
  }
}

const program = createCommand('npm run fit --', 'Ajuste les constantes du modèle aux données en service.').action(run);
await runCommand(program);
