import { Command } from 'commander';
import { writeCalcul } from '@/lib/db/calculs';
import { openDatabase } from '@/lib/db/database';
import { ErreurBase } from '@/lib/db/errors';
import { readActiveRelease } from '@/lib/db/readActiveRelease';
import { ReleaseAbsente, readDonnees } from '@/lib/db/readDonnees';
import { EnvironnementInvalide } from '@/lib/env';
import { fitConstants } from '@/lib/forecast/fit';
import { panelsOf } from '@/lib/forecast/panels';
import { toStoredConstants } from '@/lib/forecast/storedConstants';

async function run(): Promise<number> {
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
    console.log(
      `Constantes rangées avec la version ${release.digest.slice(0, 12)} en ${((performance.now() - start) / 1000).toFixed(1)} s.`,
    );
    return 0;
  } finally {
    await db.close();
  }
}

await new Command('npm run fit')
  .description('Ajuste les constantes du modèle aux données en service.')
  .action(async () => {
    process.exitCode = await run().catch((error: unknown) => {
      if (!(error instanceof ErreurBase || error instanceof ReleaseAbsente || error instanceof EnvironnementInvalide)) {
        throw error;
      }
      console.error(error.message);
      return error instanceof EnvironnementInvalide ? 2 : 1;
    });
  })
  .parseAsync();
