import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '@/lib/catalogue/catalogue';
import { readEnvironnement } from '@/lib/env';
import type { RapportFiabilite } from '@/lib/odds/prevision/rapportFiabilite';

/** The replays of the release in service; `null` as long as they were not computed for it. */
export function fiabiliteOf({ release }: Pick<Catalogue, 'release'>): RapportFiabilite | null {
  try {
    const path = join(dirname(fileURLToPath(readEnvironnement().databaseUrl)), 'fiabilite.json');
    const read = JSON.parse(readFileSync(path, 'utf8')) as RapportFiabilite;
    return read.data.digest === release.digest ? read : null;
  } catch {
    return null;
  }
}
